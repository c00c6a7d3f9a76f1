package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.List;
import javax.inject.Inject;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.web.view.admin.CycleRow;
import org.waypoint.okr.web.view.admin.CyclesPage;

/** The list of cycles. */
public final class OkrCyclesAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;

    private final transient CycleService cycles;
    private transient CyclesPage page;

    @Inject
    public OkrCyclesAction(CurrentActor current, Texts texts, MeService me, CycleService cycles) {
        super(current, texts, me);
        this.cycles = cycles;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showIfCoordinator(() -> {
            CycleRows rows = new CycleRows(formats(), links());
            List<CycleRow> shown = cycles.list(actor()).stream().map(rows::of).toList();
            page = new CyclesPage(
                    shown,
                    !shown.isEmpty(),
                    links().page("OkrGenerateCycles!default"),
                    links().page("OkrEditCycle!default"));
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    public CyclesPage getPage() {
        return page;
    }
}
