package org.waypoint.okr.web.checkin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.checkin.CheckInService;
import org.waypoint.okr.app.checkin.CheckInView;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.form.CheckInPage;
import org.waypoint.okr.web.view.form.Hidden;

/** Replaces an earlier check-in by a corrected one; the earlier one stays in the history. */
public final class CorrectCheckInAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("date", "value", "confidence", "learning", "next");

    private final transient CheckInService checkIns;
    private final transient CheckInSubjects subjects;
    private final transient PageDesk desk;
    private transient CheckInPage page;

    @Inject
    public CorrectCheckInAction(CheckInService checkIns, CheckInSubjects subjects, PageDesk desk) {
        super(desk);
        this.checkIns = checkIns;
        this.subjects = subjects;
        this.desk = desk;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(() -> {
            CheckInView view = checkIns.get(actor(), checkInId());
            fill(said(view.checkIn().draft()));
            return form(view);
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() throws Exception {
        return show(() -> save(
                FIELDS,
                back(links().contextPath() + "/"),
                this::correct,
                () -> form(checkIns.get(actor(), checkInId()))));
    }

    private String correct() {
        desk.once(
                values(),
                "correction ",
                () -> checkIns.correct(actor(), checkInId(), read(values().only(FIELDS))),
                view -> view.checkIn().id().value(),
                id -> checkIns.get(actor(), new CheckInId(id)));
        return SUCCESS;
    }

    private String form(CheckInView view) {
        CheckInSubject subject = subjects.of(actor(), view.checkIn().keyResultId());
        FormTexts said = new FormTexts(
                formats().text("okr.check-in.correct.title"),
                formats().text("okr.check-in.correct.submit"),
                formats().text("okr.check-in.correct.done"));
        long id = view.checkIn().id().value();
        page = new CheckInForms(formats(), fields(CheckInForms.FORM_ID), values())
                .page(
                        subject,
                        frame(
                                CheckInForms.FORM_ID,
                                said,
                                "OkrCorrectCheckIn",
                                "POST /check-ins/" + id + "/correction",
                                "okr-scoring okr-hypotheses okr-key-result okr-owed",
                                back(links().contextPath() + "/")),
                        new Hidden("checkInId", String.valueOf(id)),
                        List.of());
        return SUCCESS;
    }

    private FormValues said(CheckInDraft draft) {
        Map<String, String> said = new HashMap<>();
        said.put("date", draft.date().toString());
        said.put("value", formats().typed(draft.value()));
        said.put("confidence", String.valueOf(draft.confidence()));
        said.put("learning", draft.learning() == null ? "" : draft.learning());
        said.put("next", draft.next() == null ? "" : draft.next());
        return FormValues.of(said);
    }

    private CheckInId checkInId() {
        return FormValues.sent(getHttpRequest())
                .id("checkInId")
                .map(CheckInId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public CheckInPage getPage() {
        return page;
    }
}
