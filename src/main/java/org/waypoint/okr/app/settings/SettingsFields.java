package org.waypoint.okr.app.settings;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.settings.BandLabels;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.settings.SettingsRule;

/** Reads settings from raw input; what is absent stays as it was. */
final class SettingsFields {
    private final Input input;
    private final Settings before;
    private final Set<String> issueTypeIds;

    SettingsFields(Input input, Settings before, Set<String> issueTypeIds) {
        this.input = input;
        this.before = before;
        this.issueTypeIds = issueTypeIds;
    }

    Settings read(long version) {
        return new Settings(
                decimal("amberFrom", before.amberFrom()),
                decimal("greenFrom", before.greenFrom()),
                decimal("onTrackFrom", before.onTrackFrom()),
                decimal("atRiskFrom", before.atRiskFrom()),
                days("tooEarlyDays", SettingsRule.MAX_TOO_EARLY_DAYS, before.tooEarlyDays()),
                days("graceDays", SettingsRule.MAX_GRACE_DAYS, before.graceDays()),
                checkInDay(),
                days("closingDaysBefore", SettingsRule.MAX_CLOSING_DAYS, before.closingDaysBefore()),
                days("closingDaysAfter", SettingsRule.MAX_CLOSING_DAYS, before.closingDaysAfter()),
                limits(before.limits()),
                issueTypes(),
                labels(before.bandLabels()),
                version);
    }

    /** An empty value takes the organisation's own word away. */
    private BandLabels labels(BandLabels labels) {
        return new BandLabels(
                label("redLabel", labels.red()),
                label("amberLabel", labels.amber()),
                label("greenLabel", labels.green()));
    }

    private @Nullable String label(String field, @Nullable String fallback) {
        return input.has(field) ? input.text(field, SettingsRule.MAX_LABEL) : fallback;
    }

    private FocusLimits limits(FocusLimits limits) {
        return new FocusLimits(
                limit("perTeam", limits.perTeam()),
                limit("perDepartment", limits.perDepartment()),
                limit("perCompany", limits.perCompany()),
                limit("keyResults", limits.keyResults()),
                limit("liveHypotheses", limits.liveHypotheses()),
                input.has("hardLimits") ? input.flag("hardLimits", false) : limits.hard());
    }

    /** An empty value takes the common day away. */
    private @Nullable DayOfWeek checkInDay() {
        return input.has("checkInDay") ? input.choice("checkInDay", DayOfWeek.class) : before.checkInDay();
    }

    private List<String> issueTypes() {
        if (!input.has("hypothesisIssueTypeIds")) {
            return before.hypothesisIssueTypeIds();
        }
        List<String> ids =
                input.texts("hypothesisIssueTypeIds").stream().distinct().toList();
        if (!issueTypeIds.containsAll(ids)) {
            input.refuse("hypothesisIssueTypeIds", Reason.UNKNOWN_REFERENCE);
        }
        return ids;
    }

    private BigDecimal decimal(String field, BigDecimal fallback) {
        return input.has(field) ? input.requiredDecimal(field) : fallback;
    }

    private int days(String field, int max, int fallback) {
        return input.has(field) ? input.requiredInteger(field, 0, max) : fallback;
    }

    private int limit(String field, int fallback) {
        return input.has(field) ? input.requiredInteger(field, 1, SettingsRule.MAX_LIMIT) : fallback;
    }
}
