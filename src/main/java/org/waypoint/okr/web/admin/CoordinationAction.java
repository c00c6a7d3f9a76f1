package org.waypoint.okr.web.admin;

import java.util.List;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.view.admin.Way;
import org.waypoint.okr.web.view.admin.Ways;

/**
 * Base of the pages of OKR Masters and administrators. They ask for no Jira role and no second password: an OKR Master
 * need not be an administrator, and the use cases behind them ask for the right themselves. Therefore they do not lie
 * below {@code /secure/admin/} either, which Jira keeps for administrators, and stand in the frame of the administration
 * for those only who may be there.
 */
public abstract class CoordinationAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient MeService me;

    protected CoordinationAction(CurrentActor current, Texts texts, MeService me) {
        super(current, texts);
        this.me = me;
    }

    /** Shows a page to those who may coordinate; everybody else reads that they may not. */
    protected final String showIfCoordinator(Step step) throws Exception {
        return showToCoordinators(() -> {
            if (!me.me(actor()).mayCoordinate()) {
                throw Refused.because(Reason.FORBIDDEN);
            }
            return step.run();
        });
    }

    /** The frame around the page: with the menu of the administration, or without. */
    public final String getPageDecorator() {
        return administers() ? "atl.admin" : "atl.general";
    }

    /** The way between these pages for those who do not have the menu of the administration. */
    public final Ways getWays() {
        return new Ways(
                !administers(),
                List.of(
                        way("okr.console.title", "OkrConsole"),
                        way("okr.admin.cycles.title", "OkrCycles!default"),
                        way("okr.admin.units.title", "OkrUnits!default"),
                        way("okr.admin.import.title", "OkrImport!default")));
    }

    private Way way(String title, String page) {
        return new Way(formats().text(title), links().page(page));
    }

    private boolean administers() {
        return me.me(actor()).mayAdminister();
    }
}
