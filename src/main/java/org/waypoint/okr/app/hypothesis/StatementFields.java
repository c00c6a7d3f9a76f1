package org.waypoint.okr.app.hypothesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.hypothesis.HypothesisRule;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.refusal.Reason;

/** Reads the statement of a bet from raw input; what was not sent stays as it was. */
final class StatementFields {
    static final HypothesisStatement EMPTY = new HypothesisStatement(null, null, null, null, null, null, null, null);

    private final Input input;
    private final HypothesisStatement before;

    StatementFields(Input input, HypothesisStatement before) {
        this.input = input;
        this.before = before;
    }

    HypothesisStatement statement() {
        return HypothesisRule.normalised(new HypothesisStatement(
                text("weBelieve", before.weBelieve()),
                text("forWhom", before.forWhom()),
                text("willDo", before.willDo()),
                number("predictedLow", before.predictedLow()),
                number("predictedHigh", before.predictedHigh()),
                text("signal", before.signal()),
                date(before.signalDate()),
                text("riskiestAssumption", before.riskiestAssumption())));
    }

    /**
     * The state that is asked for: DRAFT keeps it open, PLACED needs the whole sentence; nothing asked places it as soon
     * as the sentence is whole. A placed bet never becomes a draft again.
     */
    HypothesisState state(HypothesisStatement statement, HypothesisState current) {
        HypothesisState asked = input.choice("state", HypothesisState.class);
        boolean settable = asked == null || asked == HypothesisState.DRAFT || asked == HypothesisState.PLACED;
        if (!settable && asked != current) {
            input.refuse("state", Reason.NOT_A_CHOICE, "DRAFT, PLACED");
        }
        if (current == HypothesisState.PLACED || asked == HypothesisState.PLACED) {
            return HypothesisState.PLACED;
        }
        return asked == null && statement.isComplete() ? HypothesisState.PLACED : HypothesisState.DRAFT;
    }

    int belief(int fallback) {
        Integer belief = input.integer("belief", HypothesisRule.MIN_BELIEF, HypothesisRule.MAX_BELIEF);
        return belief == null ? fallback : belief;
    }

    private @Nullable String text(String field, @Nullable String fallback) {
        return kept(field, fallback, (name, in) -> in.text(name, HypothesisRule.MAX_TEXT));
    }

    private @Nullable BigDecimal number(String field, @Nullable BigDecimal fallback) {
        return kept(field, fallback, (name, in) -> in.decimal(name));
    }

    private @Nullable LocalDate date(@Nullable LocalDate fallback) {
        return kept("signalDate", fallback, (name, in) -> in.date(name));
    }

    private <T> @Nullable T kept(String field, @Nullable T fallback, BiFunction<String, Input, @Nullable T> read) {
        return input.has(field) ? read.apply(field, input) : fallback;
    }
}
