package org.waypoint.okr.domain.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.ObjectiveScoring;
import org.waypoint.okr.domain.scoring.ScoringContext;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * A cycle as it stood at the end of one day, put together once for all measures. Values, grades and decisions are those
 * of that day; limits, links and titles are as they are stored now, because nobody records how they were.
 */
final class Snapshot {
    private final CycleOkrs okrs;
    private final HealthRules rules;
    private final LocalDate day;
    private final List<Standing> standings;

    private Snapshot(CycleOkrs okrs, HealthRules rules, LocalDate day, List<Standing> standings) {
        this.okrs = okrs;
        this.rules = rules;
        this.day = day;
        this.standings = List.copyOf(standings);
    }

    /**
     * @param units all of them; an objective whose unit vanished is left out
     * @param day limited to the last day of the cycle
     */
    static Snapshot of(CycleOkrs okrs, Collection<Unit> units, HealthRules rules, LocalDate day) {
        LocalDate last = day.isAfter(okrs.range().end()) ? okrs.range().end() : day;
        Map<UnitId, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<ObjectiveId, List<KeyResult>> keyResults =
                okrs.keyResults().stream().collect(Collectors.groupingBy(KeyResult::objectiveId));
        Map<ObjectiveId, Closing> closings = okrs.closings().stream()
                .collect(Collectors.toMap(Closing::objectiveId, Function.identity(), (a, b) -> a));
        Snapshot empty = new Snapshot(okrs, rules, last, List.of());
        List<Standing> standings = new ArrayList<>();
        for (Objective objective : okrs.objectives()) {
            Unit unit = byId.get(objective.unitId());
            if (unit != null) {
                List<KeyResult> own = keyResults.getOrDefault(objective.id(), List.of());
                standings.add(empty.standing(objective, unit, own, closings.get(objective.id())));
            }
        }
        return new Snapshot(okrs, rules, last, standings);
    }

    CycleOkrs okrs() {
        return okrs;
    }

    HealthRules rules() {
        return rules;
    }

    LocalDate day() {
        return day;
    }

    List<Standing> standings() {
        return standings;
    }

    private Standing standing(Objective objective, Unit unit, List<KeyResult> keyResults, @Nullable Closing closing) {
        List<KeyResultFacts> facts = keyResults.stream()
                .map(keyResult -> KeyResultFacts.of(keyResult, rules.zone()))
                .toList();
        ScoringContext context =
                new ScoringContext(objective.definition().type(), okrs.range(), false, day, rules.scoring());
        ObjectiveScore score = ObjectiveScoring.of(facts, context);
        boolean settled = !day.isBefore(okrs.range().end()) || isDecided(closing);
        return new Standing(objective, unit, keyResults, score, settled, settled ? grade(objective, closing) : null);
    }

    private boolean isDecided(@Nullable Closing closing) {
        return closing != null
                && closing.decided() != null
                && !LocalDate.ofInstant(closing.decided().stamp().at(), rules.zone())
                        .isAfter(day);
    }

    private static @Nullable BigDecimal grade(Objective objective, @Nullable Closing closing) {
        return closing == null || closing.grading() == null
                ? objective.definition().grade()
                : closing.grading().grade();
    }
}
