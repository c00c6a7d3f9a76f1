package org.waypoint.okr.web.meeting;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.meeting.MeetingService;
import org.waypoint.okr.app.meeting.MeetingView;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.meeting.MeetingPage;

/** A project's weekly meeting, key result by key result. Its forms are sent to where every check-in goes. */
public final class OkrMeetingAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient MeetingService meetings;
    private transient MeetingPage meeting;

    @Inject
    public OkrMeetingAction(MeetingService meetings, PageDesk desk) {
        super(desk);
        this.meetings = meetings;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            FormValues sent = FormValues.sent(getHttpRequest());
            MeetingView view = meetings.agenda(actor(), sent.get("projectKey"), read(sent.only(Set.of("cycleId"))));
            meeting = new MeetingPages(formats(), links()).of(view);
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    public MeetingPage getMeeting() {
        return meeting;
    }
}
