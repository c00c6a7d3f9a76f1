package org.waypoint.okr.web.unit;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.history.UnitHistoryService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.unit.UnitHistoryPage;

/** How the cycles of a unit compare. */
public final class OkrUnitHistoryAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient UnitHistoryService histories;
    private transient UnitHistoryPage page;

    @Inject
    public OkrUnitHistoryAction(UnitHistoryService histories, CurrentActor current, Texts texts) {
        super(current, texts);
        this.histories = histories;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            long unit =
                    FormValues.sent(getHttpRequest()).id("unitId").orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
            page = new UnitHistories(formats(), links()).of(histories.get(actor(), new UnitId(unit)));
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    public UnitHistoryPage getPage() {
        return page;
    }
}
