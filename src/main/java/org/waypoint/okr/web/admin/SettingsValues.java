package org.waypoint.okr.web.admin;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.waypoint.okr.domain.settings.BandLabels;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;

/** Settings as they stand in the fields of their form, and back. */
final class SettingsValues {
    static final Set<String> FIELDS = Set.of(
            "amberFrom",
            "greenFrom",
            "redLabel",
            "amberLabel",
            "greenLabel",
            "onTrackFrom",
            "atRiskFrom",
            "tooEarlyDays",
            "graceDays",
            "checkInDay",
            "closingDaysBefore",
            "closingDaysAfter",
            "perTeam",
            "perDepartment",
            "perCompany",
            "keyResults",
            "liveHypotheses",
            "hardLimits",
            "hypothesisIssueTypeIds",
            "version");

    private SettingsValues() {}

    static Map<String, String> of(Settings settings, Formats formats) {
        FocusLimits limits = settings.limits();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("amberFrom", formats.typed(settings.amberFrom()));
        values.put("greenFrom", formats.typed(settings.greenFrom()));
        BandLabels labels = settings.bandLabels();
        values.put("redLabel", labels.red() == null ? "" : labels.red());
        values.put("amberLabel", labels.amber() == null ? "" : labels.amber());
        values.put("greenLabel", labels.green() == null ? "" : labels.green());
        values.put("onTrackFrom", formats.typed(settings.onTrackFrom()));
        values.put("atRiskFrom", formats.typed(settings.atRiskFrom()));
        values.put("tooEarlyDays", String.valueOf(settings.tooEarlyDays()));
        values.put("graceDays", String.valueOf(settings.graceDays()));
        DayOfWeek day = settings.checkInDay();
        values.put("checkInDay", day == null ? "" : day.name());
        values.put("closingDaysBefore", String.valueOf(settings.closingDaysBefore()));
        values.put("closingDaysAfter", String.valueOf(settings.closingDaysAfter()));
        values.put("perTeam", String.valueOf(limits.perTeam()));
        values.put("perDepartment", String.valueOf(limits.perDepartment()));
        values.put("perCompany", String.valueOf(limits.perCompany()));
        values.put("keyResults", String.valueOf(limits.keyResults()));
        values.put("liveHypotheses", String.valueOf(limits.liveHypotheses()));
        values.put("hardLimits", String.valueOf(limits.hard()));
        values.put("hypothesisIssueTypeIds", String.join(",", settings.hypothesisIssueTypeIds()));
        values.put("version", String.valueOf(settings.version()));
        return values;
    }

    /** What was sent, with every ticked issue type and with "false" for a box that was left empty. */
    static Map<String, Object> sent(HttpServletRequest request, Set<String> fields) {
        Map<String, Object> sent = new LinkedHashMap<>();
        for (String field : fields) {
            String[] values = request.getParameterValues(field);
            if (values != null && values.length > 0) {
                sent.put(field, values[0]);
            }
        }
        String[] types = request.getParameterValues("hypothesisIssueTypeIds");
        sent.put("hypothesisIssueTypeIds", types == null ? List.of() : Arrays.asList(types));
        sent.putIfAbsent("hardLimits", "false");
        return sent;
    }

    /** The same field with other choices. */
    static Field with(Field field, List<Choice> choices) {
        return new Field(
                field.name(),
                field.id(),
                field.label(),
                field.value(),
                field.hint(),
                field.hasHint(),
                field.error(),
                field.hasError(),
                field.required(),
                choices,
                field.describedBy());
    }
}
