package org.waypoint.okr.ao.mapping;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.SettingsEntity;
import org.waypoint.okr.domain.settings.BandLabels;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;

/** Settings to their row and back; what the row does not say is the default, so that new settings need no upgrade. */
public final class SettingsRows {
    private SettingsRows() {}

    public static void write(Settings settings, SettingsEntity row) {
        row.setAmberFrom(settings.amberFrom().toPlainString());
        row.setGreenFrom(settings.greenFrom().toPlainString());
        row.setOnTrackFrom(settings.onTrackFrom().toPlainString());
        row.setAtRiskFrom(settings.atRiskFrom().toPlainString());
        row.setTooEarlyDays(settings.tooEarlyDays());
        row.setGraceDays(settings.graceDays());
        row.setCheckInDay(Columns.text(settings.checkInDay()));
        row.setClosingBefore(settings.closingDaysBefore());
        row.setClosingAfter(settings.closingDaysAfter());
        row.setIssueTypeIds(Columns.lines(settings.hypothesisIssueTypeIds()));
        row.setRedLabel(settings.bandLabels().red());
        row.setAmberLabel(settings.bandLabels().amber());
        row.setGreenLabel(settings.bandLabels().green());
        write(settings.limits(), row);
    }

    private static void write(FocusLimits limits, SettingsEntity row) {
        row.setTeamLimit(limits.perTeam());
        row.setDepartmentLimit(limits.perDepartment());
        row.setCompanyLimit(limits.perCompany());
        row.setKeyResultLimit(limits.keyResults());
        row.setHypothesisLimit(limits.liveHypotheses());
        row.setHardLimits(limits.hard());
    }

    public static Settings read(SettingsEntity row) {
        Settings defaults = Settings.defaults();
        return new Settings(
                or(row.getAmberFrom(), defaults.amberFrom()),
                or(row.getGreenFrom(), defaults.greenFrom()),
                or(row.getOnTrackFrom(), defaults.onTrackFrom()),
                or(row.getAtRiskFrom(), defaults.atRiskFrom()),
                or(row.getTooEarlyDays(), defaults.tooEarlyDays()),
                or(row.getGraceDays(), defaults.graceDays()),
                Columns.constant(DayOfWeek.class, row.getCheckInDay()),
                or(row.getClosingBefore(), defaults.closingDaysBefore()),
                or(row.getClosingAfter(), defaults.closingDaysAfter()),
                limits(row, defaults.limits()),
                Columns.lines(row.getIssueTypeIds()),
                new BandLabels(row.getRedLabel(), row.getAmberLabel(), row.getGreenLabel()),
                row.getVersion());
    }

    private static FocusLimits limits(SettingsEntity row, FocusLimits defaults) {
        return new FocusLimits(
                or(row.getTeamLimit(), defaults.perTeam()),
                or(row.getDepartmentLimit(), defaults.perDepartment()),
                or(row.getCompanyLimit(), defaults.perCompany()),
                or(row.getKeyResultLimit(), defaults.keyResults()),
                or(row.getHypothesisLimit(), defaults.liveHypotheses()),
                row.isHardLimits());
    }

    private static BigDecimal or(@Nullable String text, BigDecimal fallback) {
        BigDecimal stored = Columns.decimal(text);
        return stored == null ? fallback : stored;
    }

    private static int or(@Nullable Integer number, int fallback) {
        return number == null ? fallback : number;
    }
}
