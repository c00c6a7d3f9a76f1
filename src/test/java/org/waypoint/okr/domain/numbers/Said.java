package org.waypoint.okr.domain.numbers;

import java.util.List;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Explained;
import org.waypoint.okr.domain.scoring.explanation.ExplanationStep;

/** What an explanation says, in short: {@code "DIVIDED 3 12 0.2500"}. */
final class Said {
    private Said() {}

    static List<String> steps(Explained explained) {
        return explained.explanation().steps().stream().map(Said::step).toList();
    }

    static List<ExclusionReason> leftOut(Explained explained) {
        return explained.explanation().excluded().stream()
                .map(Exclusion::reason)
                .toList();
    }

    private static String step(ExplanationStep step) {
        StringBuilder said = new StringBuilder(step.kind().name());
        step.arguments().forEach(argument -> said.append(' ').append(argument));
        return said.toString().replaceAll("[A-Za-z]+Id\\[value=(\\d+)]", "#$1");
    }
}
