package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.IssueTypeRef;
import org.waypoint.okr.app.settings.SettingsView;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;

/** The settings in force, and the issue types to choose from. */
public record SettingsJson(
        BigDecimal amberFrom,
        BigDecimal greenFrom,
        BigDecimal onTrackFrom,
        BigDecimal atRiskFrom,
        int tooEarlyDays,
        int graceDays,
        @Nullable String redLabel,
        @Nullable String amberLabel,
        @Nullable String greenLabel,
        @Nullable DayOfWeek checkInDay,
        int closingDaysBefore,
        int closingDaysAfter,
        int perTeam,
        int perDepartment,
        int perCompany,
        int keyResults,
        int liveHypotheses,
        boolean hardLimits,
        List<String> hypothesisIssueTypeIds,
        List<IssueType> issueTypes,
        long version,
        boolean mayEdit) {
    public static SettingsJson of(SettingsView view) {
        Settings settings = view.settings();
        FocusLimits limits = settings.limits();
        return new SettingsJson(
                settings.amberFrom(),
                settings.greenFrom(),
                settings.onTrackFrom(),
                settings.atRiskFrom(),
                settings.tooEarlyDays(),
                settings.graceDays(),
                settings.bandLabels().red(),
                settings.bandLabels().amber(),
                settings.bandLabels().green(),
                settings.checkInDay(),
                settings.closingDaysBefore(),
                settings.closingDaysAfter(),
                limits.perTeam(),
                limits.perDepartment(),
                limits.perCompany(),
                limits.keyResults(),
                limits.liveHypotheses(),
                limits.hard(),
                settings.hypothesisIssueTypeIds(),
                view.issueTypes().stream().map(IssueType::of).toList(),
                settings.version(),
                view.mayEdit());
    }

    /** An issue type of the instance. */
    public record IssueType(String id, String name) {
        static IssueType of(IssueTypeRef type) {
            return new IssueType(type.id(), type.name());
        }
    }
}
