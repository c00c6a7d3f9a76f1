package org.waypoint.okr.web.view.console;

import java.util.List;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * Which mails a person gets.
 *
 * @param saved the page comes back after saving
 * @param owedHref what the reader owes, which is what the mails are about
 */
public record MailPreferencesPage(
        FormFrame frame,
        String version,
        boolean saved,
        List<SettingsForm.Switch> kinds,
        boolean plainText,
        String owedHref) {
    public MailPreferencesPage {
        kinds = List.copyOf(kinds);
    }
}
