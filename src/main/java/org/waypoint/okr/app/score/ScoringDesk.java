package org.waypoint.okr.app.score;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.rhythm.CheckInWatch;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.ObjectiveScoring;
import org.waypoint.okr.domain.scoring.ScoringContext;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.settings.Settings;

/** Hands stored objectives to the scoring engine with the rules, the day and the zone of one request. */
public final class ScoringDesk {
    private static final int WEEK = 7;

    private final ScoringRules rules;
    private final LocalDate today;
    private final ZoneId zone;

    public ScoringDesk(Settings settings, LocalDate today, ZoneId zone) {
        this.rules = ScoringRules.of(settings);
        this.today = today;
        this.zone = zone;
    }

    public LocalDate today() {
        return today;
    }

    /** Who waits for a check-in, by the same rules and on the same day. */
    public CheckInWatch checkIns() {
        return new CheckInWatch(rules.pace().rhythm(), today, zone);
    }

    public ScoringRules rules() {
        return rules;
    }

    /** How the objective stands today. */
    public ObjectiveScore score(Objective objective, Cycle cycle, List<KeyResult> keyResults) {
        return ObjectiveScoring.of(facts(keyResults), context(objective, cycle));
    }

    /** How it stands by what was promised before any target moved; null where none did. */
    public @Nullable ObjectiveScore againstOriginal(Objective objective, Cycle cycle, List<KeyResult> keyResults) {
        return ObjectiveScoring.againstOriginal(facts(keyResults), context(objective, cycle));
    }

    /** How it stood a week ago, with what was known then. */
    public ObjectiveScore weekAgo(Objective objective, Cycle cycle, List<KeyResult> keyResults) {
        return ObjectiveScoring.of(facts(keyResults), context(objective, cycle).on(today.minusDays(WEEK)));
    }

    /** One scoring for each week since the cycle's start, oldest first, today last; empty for the backlog. */
    public List<Dated> history(Objective objective, Cycle cycle, List<KeyResult> keyResults) {
        DateRange range = cycle.definition().range();
        if (range == null || today.isBefore(range.start())) {
            return List.of();
        }
        LocalDate last = today.isAfter(range.end()) ? range.end() : today;
        List<KeyResultFacts> facts = facts(keyResults);
        ScoringContext context = context(objective, cycle);
        List<Dated> history = new ArrayList<>();
        for (LocalDate day = range.start().plusDays(WEEK - 1L); day.isBefore(last); day = day.plusDays(WEEK)) {
            history.add(new Dated(day, ObjectiveScoring.of(facts, context.on(day))));
        }
        history.add(new Dated(last, ObjectiveScoring.of(facts, context.on(last))));
        return history;
    }

    private ScoringContext context(Objective objective, Cycle cycle) {
        boolean closed = cycle.isClosed() || objective.definition().state() == ObjectiveState.CLOSED;
        return new ScoringContext(
                objective.definition().type(), cycle.definition().range(), closed, today, rules);
    }

    private List<KeyResultFacts> facts(List<KeyResult> keyResults) {
        return keyResults.stream()
                .map(keyResult -> KeyResultFacts.of(keyResult, zone))
                .toList();
    }

    /** How an objective stood at the end of a day. */
    public record Dated(LocalDate date, ObjectiveScore score) {}
}
