package org.waypoint.okr.app.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.app.score.ScoreViews;
import org.waypoint.okr.app.score.ScoringDesk;
import org.waypoint.okr.domain.hypothesis.BetCoverage;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.Deferral;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.scoring.KeyResultScore;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.domain.scoring.Score;

/** Assembles the views of an objective's key results. */
final class KeyResultViews {
    private final Reading reading;
    private final People people;
    private final Map<KeyResultId, List<Hypothesis>> bets;

    KeyResultViews(Reading reading, People people, Map<KeyResultId, List<Hypothesis>> bets) {
        this.reading = reading;
        this.people = people;
        this.bets = bets;
    }

    List<KeyResultView> of(ScoredObjective scored, List<ScoringDesk.Dated> history) {
        Map<KeyResultId, BigDecimal> movements = scored.movements();
        Map<KeyResultId, String> titles = ObjectiveViews.titles(scored.keyResults());
        List<KeyResultView> views = new ArrayList<>();
        for (int i = 0; i < scored.keyResults().size(); i++) {
            KeyResult keyResult = scored.keyResults().get(i);
            KeyResultScore score = scored.now().keyResults().get(i);
            views.add(view(scored, keyResult, score, new Extras(movements, titles, history)));
        }
        return views;
    }

    private KeyResultView view(ScoredObjective scored, KeyResult keyResult, KeyResultScore score, Extras extras) {
        KeyResultDefinition definition = keyResult.definition();
        ScoreViews scoreViews = reading.scoreViews();
        Measurement latest = keyResult.series().latest().orElse(null);
        List<Hypothesis> live = bets.getOrDefault(keyResult.id(), List.of());
        boolean open = !scored.place().cycle().isClosed();
        return new KeyResultView(
                keyResult,
                people.named(definition.ownerKey()),
                people.namedOrNull(definition.keyPartnerKey()),
                reading.partnerships(keyResult.cycleId()).view(keyResult, people, open ? reading.rights() : null),
                definition.collaboratorKeys().stream().map(people::named).toList(),
                scoreViews.view(score.score(), extras.titles()),
                original(score, scoreViews, extras.titles()),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.confidence(),
                latest == null ? null : latest.date(),
                score.score().pace().status() == PaceStatus.STALE,
                extras.movements().get(keyResult.id()),
                ObjectiveViews.trend(extras.history(), keyResult.id()),
                live.size(),
                live.isEmpty()
                        ? null
                        : BetCoverage.of(
                                keyResult,
                                live.stream().map(Hypothesis::statement).toList()),
                open && Deferral.isOwed(definition, reading.today()),
                open && mayEdit(scored, keyResult),
                open && mayCheckIn(scored, keyResult));
    }

    private static @Nullable ScoreView original(
            KeyResultScore score, ScoreViews scoreViews, Map<KeyResultId, String> titles) {
        Score original = score.againstOriginal();
        return original == null ? null : scoreViews.view(original, titles);
    }

    private boolean mayEdit(ScoredObjective scored, KeyResult keyResult) {
        return reading.rights()
                .mayEdit(keyResult, scored.place().objective(), scored.place().unit());
    }

    private boolean mayCheckIn(ScoredObjective scored, KeyResult keyResult) {
        return reading.rights()
                .mayCheckIn(
                        keyResult, scored.place().objective(), scored.place().unit());
    }

    private record Extras(
            Map<KeyResultId, BigDecimal> movements, Map<KeyResultId, String> titles, List<ScoringDesk.Dated> history) {}
}
