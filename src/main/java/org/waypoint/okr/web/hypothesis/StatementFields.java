package org.waypoint.okr.web.hypothesis;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.waypoint.okr.domain.hypothesis.HypothesisRule;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.hypothesis.Sentence;
import org.waypoint.okr.web.view.hypothesis.StatementForm;
import org.waypoint.okr.web.view.part.Field;

/** The statement of a bet as fields of a form, and as the sentence that they make. */
final class StatementFields {
    /** As the REST contract names them. */
    static final Set<String> NAMES = Set.of(
            "weBelieve",
            "forWhom",
            "willDo",
            "predictedLow",
            "predictedHigh",
            "signal",
            "signalDate",
            "belief",
            "riskiestAssumption");

    private final Formats formats;
    private final String unitOfMeasure;

    StatementFields(Formats formats, String unitOfMeasure) {
        this.formats = formats;
        this.unitOfMeasure = unitOfMeasure == null ? "" : unitOfMeasure;
    }

    /** What stands in the fields when the form opens. */
    FormValues values(HypothesisStatement statement, int belief) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("weBelieve", plain(statement.weBelieve()));
        values.put("forWhom", plain(statement.forWhom()));
        values.put("willDo", plain(statement.willDo()));
        values.put("predictedLow", formats.typed(statement.predictedLow()));
        values.put("predictedHigh", formats.typed(statement.predictedHigh()));
        values.put("signal", plain(statement.signal()));
        values.put("signalDate", statement.signalDate() == null ? "" : String.valueOf(statement.signalDate()));
        values.put("belief", String.valueOf(belief));
        values.put("riskiestAssumption", plain(statement.riskiestAssumption()));
        return FormValues.of(values);
    }

    StatementForm.Statement fields(Fields fields) {
        String unitHint = unitOfMeasure.isEmpty()
                ? formats.text("okr.hypothesis.field.predicted.hint")
                : formats.text("okr.hypothesis.field.predicted.hint-unit", unitOfMeasure);
        return new StatementForm.Statement(
                fields.optional("weBelieve", "okr.hypothesis.field.we-believe"),
                fields.optional("forWhom", "okr.hypothesis.field.for-whom"),
                fields.optional("willDo", "okr.hypothesis.field.will-do"),
                fields.hinted("predictedLow", "okr.hypothesis.field.predicted-low", false, unitHint),
                fields.hinted(
                        "predictedHigh",
                        "okr.hypothesis.field.predicted-high",
                        false,
                        formats.text("okr.hypothesis.field.predicted-high.hint")),
                fields.optional("signal", "okr.hypothesis.field.signal"),
                fields.optional("signalDate", "okr.hypothesis.field.signal-date"),
                belief(fields),
                fields.hinted(
                        "riskiestAssumption",
                        "okr.hypothesis.field.assumption",
                        false,
                        formats.text("okr.hypothesis.field.assumption.hint")));
    }

    /** The sentence of what was typed, be it right or wrong. */
    Sentence sentence(FormValues typed, String keyResult) {
        Map<Blank, String> words = new EnumMap<>(Blank.class);
        words.put(Blank.WE_BELIEVE, typed.get("weBelieve"));
        words.put(Blank.FOR_WHOM, typed.get("forWhom"));
        words.put(Blank.WILL_DO, typed.get("willDo"));
        words.put(Blank.KEY_RESULT, keyResult);
        words.put(Blank.PREDICTED, predicted(typed.get("predictedLow"), typed.get("predictedHigh")));
        words.put(Blank.SIGNAL, typed.get("signal"));
        words.put(Blank.SIGNAL_DATE, typed.get("signalDate"));
        return new Sentences(formats).of(words);
    }

    private String predicted(String low, String high) {
        if (low.isBlank() || high.isBlank()) {
            return "";
        }
        String end = unitOfMeasure.isEmpty() ? high : high + "\u00a0" + unitOfMeasure;
        return low.equals(high) ? end : formats.text("okr.common.predicted", low, end);
    }

    private Field belief(Fields fields) {
        return fields.choice(
                "belief",
                "okr.hypothesis.field.belief",
                false,
                IntStream.rangeClosed(HypothesisRule.MIN_BELIEF, HypothesisRule.MAX_BELIEF)
                        .boxed()
                        .toList(),
                String::valueOf,
                String::valueOf);
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
