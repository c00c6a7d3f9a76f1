package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;

/** An epic's bet on a key result. */
public record HypothesisJson(
        long id,
        @Nullable String issueKey,
        EpicJson epic,
        long keyResultId,
        String keyResultTitle,
        @Nullable String unit,
        long objectiveId,
        String objectiveTitle,
        String unitName,
        @Nullable String weBelieve,
        @Nullable String forWhom,
        @Nullable String willDo,
        @Nullable BigDecimal predictedLow,
        @Nullable BigDecimal predictedHigh,
        @Nullable String signal,
        @Nullable LocalDate signalDate,
        @Nullable String riskiestAssumption,
        int belief,
        String state,
        List<String> badges,
        boolean verdictDue,
        @Nullable BigDecimal observedChange,
        @Nullable LocalDate placedOn,
        @Nullable VerdictJson verdict,
        @Nullable String dropReason,
        @Nullable Long pivotOf,
        List<Belief> beliefs,
        List<EvidenceJson> evidence,
        UserJson createdBy,
        Instant createdAt,
        long version,
        boolean mayEdit,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate shippedOn,
        @Nullable MovementJson movement,
        List<Long> pivots) {
    public static HypothesisJson of(HypothesisView view) {
        Hypothesis hypothesis = view.hypothesis();
        HypothesisStatement statement = hypothesis.statement();
        return new HypothesisJson(
                hypothesis.id().value(),
                view.epic().key(),
                EpicJson.of(view.epic()),
                view.keyResult().id().value(),
                view.keyResult().title(),
                view.unitOfMeasure(),
                hypothesis.objectiveId().value(),
                view.objectiveTitle(),
                view.unitName(),
                statement.weBelieve(),
                statement.forWhom(),
                statement.willDo(),
                statement.predictedLow(),
                statement.predictedHigh(),
                statement.signal(),
                statement.signalDate(),
                statement.riskiestAssumption(),
                hypothesis.belief(),
                view.state().name(),
                view.badges().stream().map(Enum::name).toList(),
                view.verdictDue(),
                view.observedChange(),
                hypothesis.placedOn(),
                VerdictJson.ofNullable(hypothesis.verdict()),
                hypothesis.dropReason(),
                hypothesis.pivotOf() == null ? null : hypothesis.pivotOf().value(),
                view.beliefs().stream().map(Belief::of).toList(),
                view.evidence().stream().map(EvidenceJson::of).toList(),
                UserJson.of(view.createdBy()),
                hypothesis.created().at(),
                hypothesis.version(),
                view.mayEdit(),
                hypothesis.epic().trail().startedOn(),
                hypothesis.epic().trail().shippedOn(),
                MovementJson.ofNullable(view.movement()),
                view.pivots().stream().map(HypothesisId::value).toList());
    }

    /** One step in the history of the belief. */
    public record Belief(int belief, @Nullable Long checkInId, String byKey, Instant at) {
        static Belief of(BeliefEntry entry) {
            return new Belief(
                    entry.belief(),
                    entry.checkInId() == null ? null : entry.checkInId().value(),
                    entry.stamp().userKey(),
                    entry.stamp().at());
        }
    }
}
