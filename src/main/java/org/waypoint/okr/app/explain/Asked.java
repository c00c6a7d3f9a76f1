package org.waypoint.okr.app.explain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;

/**
 * Which number is asked for.
 *
 * @param id of the key result, hypothesis or unit; of the objective when {@code ofObjective}; 0 for a project
 * @param projectKey empty unless it is about a project
 * @param cycleId null where none was sent
 */
record Asked(
        ExplainedNumber number,
        boolean ofObjective,
        long id,
        String projectKey,
        @Nullable Long cycleId,
        boolean subUnits) {
    private static final int PROJECT_KEY = 255;

    /** Refused: REQUIRED, NOT_A_CHOICE and the like; an id that the number is not about is left unread. */
    static Asked of(Input query) {
        ExplainedNumber number = query.requiredChoice("number", ExplainedNumber.class);
        ExplanationService.FIELDS.forEach(query::has);
        query.refuseIfAny();
        boolean ofObjective = number == ExplainedNumber.MOVEMENT && query.has("objectiveId");
        Asked asked = new Asked(
                number,
                ofObjective,
                switch (number.subject()) {
                    case KEY_RESULT -> query.requiredId(ofObjective ? "objectiveId" : "keyResultId");
                    case HYPOTHESIS -> query.requiredId("hypothesisId");
                    case PROJECT -> 0;
                    case UNIT, UNIT_CYCLE -> query.requiredId("unitId");
                },
                number.subject() == ExplainedNumber.Subject.PROJECT
                        ? query.requiredText("projectKey", PROJECT_KEY)
                        : "",
                number.subject() == ExplainedNumber.Subject.UNIT_CYCLE
                        ? Long.valueOf(query.requiredId("cycleId"))
                        : query.id("cycleId"),
                query.flag("subUnits", true));
        query.refuseIfAny();
        return asked;
    }

    /** What the calibration of a unit is asked. */
    Input calibration(Locale locale) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("subUnits", subUnits);
        if (cycleId != null) {
            query.put("cycleId", String.valueOf(cycleId));
        }
        return Input.of(query, locale);
    }
}
