package org.waypoint.okr.app.settings;

import java.util.List;
import org.waypoint.okr.app.port.IssueTypeRef;
import org.waypoint.okr.domain.settings.Settings;

/** The settings in force, the issue types to choose from, and whether the reader may change them. */
public record SettingsView(Settings settings, List<IssueTypeRef> issueTypes, boolean mayEdit) {
    public SettingsView {
        issueTypes = List.copyOf(issueTypes);
    }
}
