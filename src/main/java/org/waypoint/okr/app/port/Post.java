package org.waypoint.okr.app.port;

import org.waypoint.okr.domain.rhythm.message.MailPreferences;
import org.waypoint.okr.domain.rhythm.message.MessageSettingsStore;
import org.waypoint.okr.domain.rhythm.message.Messages;

/** Everything that mails need besides the OKRs, handed to use cases as one. */
public record Post(
        Mailer mailer,
        BaseUrl baseUrl,
        Messages messages,
        MailPreferences preferences,
        MessageSettingsStore settings) {}
