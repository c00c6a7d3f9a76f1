package org.waypoint.okr.app.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.score.ExplanationView.Excluded;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.scoring.explanation.Exclusion;
import org.waypoint.okr.domain.scoring.explanation.ExplanationStep;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;

/** Puts explanations into the reader's language; computes nothing. */
public final class ExplanationViews {
    private static final String UNKNOWN = "\u2026";

    private final Texts texts;
    private final Locale locale;

    public ExplanationViews(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** @param names what the explanation may name, by id: key results, objectives, hypotheses */
    public ExplanationView of(ScoreExplanation explanation, Map<?, String> names) {
        return new ExplanationView(
                explanation.ruleVersion(),
                explanation.formula().symbols(),
                texts.text(locale, explanation.formula().textKey(), List.of()),
                explanation.inputs(),
                explanation.steps().stream().map(step -> sentence(step, names)).toList(),
                explanation.excluded().stream()
                        .map(exclusion -> excluded(exclusion, names))
                        .toList());
    }

    private String sentence(ExplanationStep step, Map<?, String> names) {
        List<Object> arguments = step.arguments().stream()
                .map(argument -> named(argument, names))
                .toList();
        return texts.text(locale, step.kind().textKey(), arguments);
    }

    private static Object named(Object argument, Map<?, String> names) {
        if (argument instanceof KeyResultId id) {
            return names.containsKey(id) ? names.get(id) : String.valueOf(id.value());
        }
        boolean plain = argument instanceof BigDecimal || argument instanceof Integer || argument instanceof LocalDate;
        return plain ? argument : names.containsKey(argument) ? names.get(argument) : UNKNOWN;
    }

    private Excluded excluded(Exclusion exclusion, Map<?, String> names) {
        KeyResultId id = exclusion.keyResultId();
        return new Excluded(
                id == null ? null : id.value(),
                exclusion.reason().name(),
                exclusion.subject() == null ? null : names.get(exclusion.subject()),
                texts.text(locale, exclusion.reason().textKey(), exclusion.arguments()));
    }
}
