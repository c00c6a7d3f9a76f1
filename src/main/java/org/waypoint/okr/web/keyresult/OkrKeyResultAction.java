package org.waypoint.okr.web.keyresult;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.source.SourceSections;
import org.waypoint.okr.web.view.keyresult.KeyResultDetail;
import org.waypoint.okr.web.view.source.SourceSection;

/** The page of one key result: where it stands, how it got there, and the hypotheses about it. */
public final class OkrKeyResultAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient KeyResultSubjects subjects;
    private final transient SourceSections sources;
    private final transient PageDesk desk;
    private transient KeyResultDetail page;

    @Inject
    public OkrKeyResultAction(KeyResultSubjects subjects, SourceSections sources, PageDesk desk) {
        super(desk);
        this.subjects = subjects;
        this.sources = sources;
        this.desk = desk;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            KeyResultSubjects.Subject subject = subjects.of(actor(), keyResultId());
            SourceSection source = sources.of(actor(), subject.place(), formats(), links());
            page = new KeyResultDetails(formats(), links(), desk.today()).of(subject, source);
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    private KeyResultId keyResultId() {
        return FormValues.sent(getHttpRequest())
                .id("id")
                .map(KeyResultId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public KeyResultDetail getPage() {
        return page;
    }
}
