package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;
import org.waypoint.okr.app.port.Addressee;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.Mailer.NotQueued;

public class JiraMailerTest {
    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

    @Mock
    private MailQueue queue;

    @Mock
    private UserManager users;

    @Mock
    private LocaleManager locales;

    @Mock
    private TimeZoneManager zones;

    @Test
    public void aMailCarriesItsTypeToTheAddressThatJiraKnows() {
        user("ada", true, "ada@example.com");

        mailer().queue(new Mail("ada", "Hello", "<p>x</p>", true));

        ArgumentCaptor<SingleMailQueueItem> item = ArgumentCaptor.forClass(SingleMailQueueItem.class);
        verify(queue).addItem(item.capture());
        Email email = item.getValue().getEmail();
        assertThat(email.getTo()).isEqualTo("ada@example.com");
        assertThat(email.getSubject()).isEqualTo("Hello");
        assertThat(email.getBody()).isEqualTo("<p>x</p>");
        assertThat(email.getMimeType()).isEqualTo("text/html");
    }

    @Test
    public void aReaderHasALanguageAndAZone() {
        ApplicationUser ada = user("ada", true, "ada@example.com");
        when(ada.getKey()).thenReturn("ada");
        when(ada.getDisplayName()).thenReturn("Ada");
        when(locales.getLocaleFor(ada)).thenReturn(Locale.GERMAN);
        when(zones.getTimeZoneforUser(ada)).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));

        assertThat(mailer().addressee("ada"))
                .contains(new Addressee("ada", "Ada", Locale.GERMAN, ZoneId.of("Asia/Tokyo")));
    }

    @Test
    public void whoIsInactiveUnknownOrWithoutAnAddressIsNotReached() {
        ApplicationUser gone = mock(ApplicationUser.class);
        when(users.getUserByKey("gone")).thenReturn(gone);
        user("mute", true, " ");

        assertThat(mailer().addressee("gone")).isEmpty();
        assertThat(mailer().addressee("mute")).isEmpty();
        assertThat(mailer().addressee("nobody")).isEmpty();
    }

    @Test
    public void aQueueThatRefusesIsReported() {
        user("ada", true, "ada@example.com");
        doThrow(new IllegalStateException("full")).when(queue).addItem(ArgumentMatchers.any());

        assertThatThrownBy(() -> mailer().queue(new Mail("ada", "Hello", "x", false)))
                .isInstanceOf(NotQueued.class);
    }

    private ApplicationUser user(String key, boolean active, String address) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(users.getUserByKey(key)).thenReturn(user);
        when(user.isActive()).thenReturn(active);
        when(user.getEmailAddress()).thenReturn(address);
        return user;
    }

    private JiraMailer mailer() {
        return new JiraMailer(queue, users, locales, zones);
    }
}
