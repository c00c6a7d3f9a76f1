package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.waypoint.okr.app.port.Actor;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraCurrentActorTest {
    @Mock
    private JiraAuthenticationContext authentication;

    @Mock
    private TimeZoneManager timeZones;

    @Test
    public void theActorIsWhoeverJiraAuthenticated() {
        ApplicationUser ada = HostFixture.user("ada", "Ada");
        when(authentication.getLoggedInUser()).thenReturn(ada);
        when(authentication.getLocale()).thenReturn(Locale.GERMAN);

        assertThat(new JiraCurrentActor(authentication).actor()).isEqualTo(new Actor("ada", Locale.GERMAN));
    }

    @Test
    public void nobodyLoggedInIsAnAnonymousActor() {
        when(authentication.getLocale()).thenReturn(Locale.ENGLISH);

        assertThat(new JiraCurrentActor(authentication).actor().isAnonymous()).isTrue();
    }

    @Test
    public void daysBeginInTheDefaultZoneOfTheInstance() {
        when(timeZones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));

        assertThat(new JiraInstanceZone(timeZones).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
