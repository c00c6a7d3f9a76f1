package org.waypoint.okr.web.view.admin;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * The settings in groups.
 *
 * @param saved the page comes back after saving
 */
public record SettingsForm(
        FormFrame frame,
        String version,
        boolean saved,
        List<Group> groups,
        List<Field> bandLabels,
        Field checkInDay,
        Field hardLimits,
        Types issueTypes) {
    /** Fields that belong together, with one sentence that says what they are for. */
    public record Group(String title, String description, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** Issue types to choose from. */
    public record Types(Field field, String title, String description) {}

    public SettingsForm {
        groups = List.copyOf(groups);
    }
}
