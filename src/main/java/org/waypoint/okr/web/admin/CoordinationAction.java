package org.waypoint.okr.web.admin;

import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;

/**
 * Base of the pages of OKR Masters and administrators. They stand in the administration but ask for no Jira role and no
 * second password: an OKR Master need not be an administrator, and the use cases behind them ask for the right themselves.
 */
public abstract class CoordinationAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient MeService me;

    protected CoordinationAction(CurrentActor current, Texts texts, MeService me) {
        super(current, texts);
        this.me = me;
    }

    /** Shows a page to those who may coordinate; everybody else reads that they may not. */
    protected final String showToCoordinators(Step step) throws Exception {
        return show(() -> {
            if (!me.me(actor()).mayCoordinate()) {
                throw Refused.because(Reason.FORBIDDEN);
            }
            return step.run();
        });
    }
}
