package org.waypoint.okr.ao.mapping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.entity.KeyResultEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.EpicTrail;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.unit.UnitId;

/** Bets to rows and back. */
public final class HypothesisRows {
    private HypothesisRows() {}

    /** The part that is written once, when the bet is made. */
    public static void begin(int belief, @Nullable HypothesisId pivotOf, Stamp created, HypothesisEntity row) {
        row.setBelief(belief);
        row.setPivotOf(pivotOf == null ? null : pivotOf.value());
        row.setCreatedBy(created.userKey());
        row.setCreatedAt(created.at().toEpochMilli());
    }

    /** The bet belongs where its key result belongs. */
    public static void place(KeyResultEntity keyResult, HypothesisEntity row) {
        row.setKeyResultId(keyResult.getID());
        row.setObjectiveId(keyResult.getObjectiveId());
        row.setCycleId(keyResult.getCycleId());
        row.setUnitId(keyResult.getUnitId());
    }

    public static void write(EpicReference epic, HypothesisEntity row) {
        row.setEpicId(epic.issueId());
        row.setEpicKey(epic.lastKey());
        row.setEpicSummary(epic.lastSummary());
        EpicTrail trail = epic.trail();
        row.setEpicProject(trail.projectId());
        row.setEpicProgress(Columns.text(trail.progress()));
        row.setStartedOn(Columns.text(trail.startedOn()));
        row.setShippedOn(Columns.text(trail.shippedOn()));
        row.setReopenedOn(Columns.text(trail.reopenedOn()));
        row.setGoneOn(Columns.text(trail.goneOn()));
    }

    /** The copy of what is said about the bet that is searched. */
    public static void writeSearchText(
            HypothesisStatement statement, @Nullable VerdictGiven given, HypothesisEntity row) {
        row.setSearchText(SearchText.of(
                statement.weBelieve(),
                statement.forWhom(),
                statement.willDo(),
                statement.signal(),
                statement.riskiestAssumption(),
                given == null ? null : given.learned()));
    }

    public static void write(HypothesisStatement statement, HypothesisEntity row) {
        row.setWeBelieve(statement.weBelieve());
        row.setForWhom(statement.forWhom());
        row.setWillDo(statement.willDo());
        row.setPredictedLow(Columns.text(statement.predictedLow()));
        row.setPredictedHigh(Columns.text(statement.predictedHigh()));
        row.setSignalText(statement.signal());
        row.setSignalDate(Columns.text(statement.signalDate()));
        row.setRiskiest(statement.riskiestAssumption());
    }

    public static void write(HypothesisState state, @Nullable LocalDate placedOn, HypothesisEntity row) {
        row.setStatus(state.name());
        row.setPlacedOn(Columns.text(placedOn));
    }

    public static void write(@Nullable VerdictGiven given, HypothesisEntity row) {
        row.setVerdict(given == null ? null : given.verdict().name());
        row.setObservedChange(given == null ? null : Columns.text(given.observedChange()));
        row.setLearned(given == null ? null : given.learned());
        row.setEvidenceKind(given == null ? null : given.evidenceKind().name());
        row.setNextStep(given == null ? null : given.nextStep().name());
        row.setVerdictBy(given == null ? null : given.given().userKey());
        row.setVerdictAt(given == null ? null : given.given().at().toEpochMilli());
    }

    public static Hypothesis read(HypothesisEntity row) {
        return new Hypothesis(
                new HypothesisId(row.getID()),
                new KeyResultId(row.getKeyResultId()),
                new ObjectiveId(row.getObjectiveId()),
                new CycleId(row.getCycleId()),
                new UnitId(row.getUnitId()),
                new EpicReference(row.getEpicId(), row.getEpicKey(), orEmpty(row.getEpicSummary()), trail(row)),
                statement(row),
                row.getBelief(),
                HypothesisState.valueOf(row.getStatus()),
                Columns.day(row.getPlacedOn()),
                verdict(row),
                row.getDropReason(),
                Columns.id(row.getPivotOf(), HypothesisId::new),
                Columns.stamp(row.getCreatedBy(), row.getCreatedAt()),
                row.getVersion());
    }

    private static EpicTrail trail(HypothesisEntity row) {
        return new EpicTrail(
                row.getEpicProject(),
                Columns.constant(EpicProgress.class, row.getEpicProgress()),
                Columns.day(row.getStartedOn()),
                Columns.day(row.getShippedOn()),
                Columns.day(row.getReopenedOn()),
                Columns.day(row.getGoneOn()));
    }

    private static HypothesisStatement statement(HypothesisEntity row) {
        return new HypothesisStatement(
                row.getWeBelieve(),
                row.getForWhom(),
                row.getWillDo(),
                Columns.decimal(row.getPredictedLow()),
                Columns.decimal(row.getPredictedHigh()),
                row.getSignalText(),
                Columns.day(row.getSignalDate()),
                row.getRiskiest());
    }

    private static @Nullable VerdictGiven verdict(HypothesisEntity row) {
        Verdict verdict = Columns.constant(Verdict.class, row.getVerdict());
        Long verdictAt = row.getVerdictAt();
        if (verdict == null || verdictAt == null) {
            return null;
        }
        return new VerdictGiven(
                verdict,
                Columns.decimal(row.getObservedChange()),
                orEmpty(row.getLearned()),
                EvidenceKind.valueOf(row.getEvidenceKind()),
                NextStep.valueOf(row.getNextStep()),
                Columns.stamp(row.getVerdictBy(), verdictAt));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
