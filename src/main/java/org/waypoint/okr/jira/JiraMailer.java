package org.waypoint.okr.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Addressee;
import org.waypoint.okr.app.port.Mail;
import org.waypoint.okr.app.port.Mailer;

/**
 * Mails through Jira's own queue, which tries again when the mail server is away. One body only: a mail with two would
 * need a type that has moved between the lines of Jira.
 */
@Component
public final class JiraMailer implements Mailer {
    private static final Logger LOG = LoggerFactory.getLogger(JiraMailer.class);

    private final MailQueue queue;
    private final UserManager users;
    private final LocaleManager locales;
    private final TimeZoneManager zones;

    public JiraMailer(MailQueue queue, UserManager users, LocaleManager locales, TimeZoneManager zones) {
        this.queue = queue;
        this.users = users;
        this.locales = locales;
        this.zones = zones;
    }

    @Override
    public Optional<Addressee> addressee(String userKey) {
        return account(userKey)
                .map(user -> new Addressee(
                        user.getKey(),
                        user.getDisplayName(),
                        locales.getLocaleFor(user),
                        zones.getTimeZoneforUser(user).toZoneId()));
    }

    @Override
    public void queue(Mail mail) {
        try {
            ApplicationUser user = account(mail.recipientKey())
                    .orElseThrow(() -> new IllegalStateException("Nobody reads mail under this key any more"));
            Email email = new Email(user.getEmailAddress());
            email.setSubject(mail.subject());
            email.setBody(mail.body());
            email.setMimeType(mail.html() ? "text/html" : "text/plain");
            queue.addItem(new SingleMailQueueItem(email));
        } catch (RuntimeException e) {
            LOG.warn("A mail could not be queued", e);
            throw new NotQueued(e);
        }
    }

    private Optional<ApplicationUser> account(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey))
                .filter(ApplicationUser::isActive)
                .filter(user -> user.getEmailAddress() != null
                        && !user.getEmailAddress().isBlank());
    }
}
