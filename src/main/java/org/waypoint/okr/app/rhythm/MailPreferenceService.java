package org.waypoint.okr.app.rhythm;

import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.rhythm.message.MailPreference;
import org.waypoint.okr.domain.rhythm.message.MailPreferences;

/** Which mails a person does not want; everybody decides for themselves alone. */
public final class MailPreferenceService {
    private final Access access;
    private final MailPreferences preferences;
    private final Writing writing;

    public MailPreferenceService(Access access, MailPreferences preferences, Writing writing) {
        this.access = access;
        this.preferences = preferences;
        this.writing = writing;
    }

    /** The reader's own. */
    public MailPreference get(Actor actor) {
        access.loggedIn(actor);
        return preferences.of(actor.key());
    }

    /** Fields: unsubscribed, plainText, version. Absent ones stay. */
    public MailPreference change(Actor actor, Input input) {
        access.loggedIn(actor);
        return writing.run(() -> {
            MailPreference before = preferences.of(actor.key());
            long version = input.version();
            MailPreference next = new MailPreference(
                    actor.key(),
                    input.has("unsubscribed") ? ConsoleService.kinds(input, "unsubscribed") : before.unsubscribed(),
                    input.has("plainText") ? input.flag("plainText", false) : before.plainText(),
                    version);
            input.refuseIfAny();
            return preferences.store(next, version);
        });
    }
}
