package org.waypoint.okr.web.checkin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.checkin.CheckInService;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.form.CheckInPage;
import org.waypoint.okr.web.view.form.Hidden;

/** A key result's check-ins, and the form for the next one. */
public final class RecordCheckInAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("date", "value", "confidence", "learning", "next");

    private final transient CheckInService checkIns;
    private final transient CheckInSubjects subjects;
    private final transient PageDesk desk;
    private transient CheckInPage page;

    @Inject
    public RecordCheckInAction(CheckInService checkIns, CheckInSubjects subjects, PageDesk desk) {
        super(desk);
        this.checkIns = checkIns;
        this.subjects = subjects;
        this.desk = desk;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() throws Exception {
        return show(() -> {
            CheckInSubject subject = subjects.of(actor(), keyResultId());
            fill(lastSaid(subject));
            return form(subject);
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    protected String doExecute() throws Exception {
        return show(() -> save(
                FIELDS,
                back(links().contextPath() + "/"),
                this::record,
                () -> form(subjects.of(actor(), keyResultId()))));
    }

    private String record() {
        Map<String, Object> said = new LinkedHashMap<>(values().only(FIELDS));
        said.put("beliefs", values().rows("beliefs"));
        desk.once(
                values(),
                "check-in ",
                () -> checkIns.record(actor(), keyResultId(), read(said)),
                view -> view.checkIn().id().value(),
                id -> checkIns.get(actor(), new CheckInId(id)));
        return SUCCESS;
    }

    private String form(CheckInSubject subject) {
        String back = back(links().contextPath() + "/");
        FormTexts said = new FormTexts(
                formats().text("okr.check-in.title"),
                formats().text("okr.check-in.submit"),
                formats().text("okr.check-in.done"));
        CheckInHistoryRows rows = new CheckInHistoryRows(formats(), links(), back);
        List<CheckInPage.PastCheckIn> history = subject.history().stream()
                .map(view -> rows.row(view, subject.keyResult().keyResult().metric(), !subject.cycleIsClosed()))
                .toList();
        page = new CheckInForms(formats(), fields(CheckInForms.FORM_ID), values())
                .page(
                        subject,
                        frame(
                                CheckInForms.FORM_ID,
                                said,
                                "OkrRecordCheckIn",
                                "POST /key-results/" + subject.id() + "/check-ins",
                                "okr-scoring okr-hypotheses okr-key-result okr-owed",
                                back),
                        new Hidden("keyResultId", String.valueOf(subject.id())),
                        history);
        return SUCCESS;
    }

    /** The form opens with today and with what was said last, so that a quiet week takes one key. */
    private FormValues lastSaid(CheckInSubject subject) {
        Integer confidence = subject.keyResult().confidence();
        return FormValues.of(Map.of(
                "date", subject.day(desk.today()).toString(),
                "value", formats().typed(subject.keyResult().current()),
                "confidence", String.valueOf(confidence == null ? CheckInRule.FIRST_CONFIDENCE : confidence)));
    }

    private KeyResultId keyResultId() {
        return FormValues.sent(getHttpRequest())
                .id("keyResultId")
                .map(KeyResultId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public CheckInPage getPage() {
        return page;
    }
}
