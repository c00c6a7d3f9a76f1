package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraAnnouncementsTest {
    @Mock
    private EventPublisher publisher;

    @Test
    public void anEventReachesTheBus() {
        new JiraAnnouncements(publisher).announce("event");

        verify(publisher).publish("event");
    }

    @Test
    public void aListenersFailureDoesNotReachTheCaller() {
        doThrow(new IllegalStateException("listener")).when(publisher).publish("event");

        assertThatCode(() -> new JiraAnnouncements(publisher).announce("event")).doesNotThrowAnyException();
    }
}
