package org.waypoint.okr.app.explain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.app.source.BesideService;
import org.waypoint.okr.app.source.BesideView;
import org.waypoint.okr.app.source.BesideView.WorkView;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.numbers.ConfidenceNumber;
import org.waypoint.okr.domain.numbers.CoverageNumber;
import org.waypoint.okr.domain.numbers.MovementNumber;
import org.waypoint.okr.domain.numbers.ObservedNumber;
import org.waypoint.okr.domain.numbers.WorkNumber;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.explanation.Explained;

/** Numbers about one key result, its objective, and the bets on it. */
public final class KeyResultNumbers {
    private static final int WEEK = 7;

    private final Stores stores;
    private final Lookup lookup;
    private final OkrReader reader;
    private final HypothesisService hypotheses;
    private final BesideService beside;
    private final Texts texts;

    public KeyResultNumbers(
            Stores stores, OkrReader reader, HypothesisService hypotheses, BesideService beside, Texts texts) {
        this.stores = stores;
        this.lookup = new Lookup(stores);
        this.reader = reader;
        this.hypotheses = hypotheses;
        this.beside = beside;
        this.texts = texts;
    }

    Found find(Rights rights, Asked asked) {
        if (asked.ofObjective()) {
            ObjectivePlace place = lookup.objective(new ObjectiveId(asked.id()));
            return found(place.objective().title(), movement(rights, place, null), Map.of());
        }
        KeyResultPlace place = lookup.keyResult(new KeyResultId(asked.id()));
        String title = place.keyResult().title();
        return switch (asked.number()) {
            case MOVEMENT -> found(title, movement(rights, place.place(), place.keyResult()), Map.of());
            case BET_COVERAGE -> coverage(rights.actor(), place);
            case WORK_DONE -> found(title, work(rights.actor(), place.keyResult()), Map.of());
            default -> found(title, ConfidenceNumber.of(place.keyResult().series()), Map.of());
        };
    }

    /** What the key result of a bet did. */
    Found ofBet(Actor actor, Asked asked) {
        HypothesisView view = hypotheses.get(actor, new HypothesisId(asked.id()));
        Hypothesis bet = view.hypothesis();
        Explained explained = asked.number() == ExplainedNumber.CHANGE_AT_SIGNAL
                ? ObservedNumber.atSignal(bet, view.keyResult())
                : ObservedNumber.sincePlacement(bet, view.keyResult());
        return new Found(view.keyResult().title(), view.unitOfMeasure(), explained, Map.of());
    }

    private Explained movement(Rights rights, ObjectivePlace place, @Nullable KeyResult keyResult) {
        Reading reading = reader.open(rights);
        ScoredObjective scored = reading.score(
                place, stores.keyResults().of(List.of(place.objective().id())));
        LocalDate today = reading.today();
        MovementNumber movement = new MovementNumber(today.minusDays(WEEK), today);
        ObjectiveScore weekAgo = Objects.requireNonNull(scored.weekAgo());
        return keyResult == null
                ? movement.of(weekAgo, scored.now())
                : movement.of(weekAgo.of(keyResult.id()), scored.now().of(keyResult.id()));
    }

    private Found coverage(Actor actor, KeyResultPlace place) {
        List<HypothesisView> views = hypotheses.ofKeyResult(actor, place);
        Map<HypothesisId, String> names = new HashMap<>();
        views.forEach(view -> names.put(view.hypothesis().id(), name(actor, view.epic())));
        List<Hypothesis> bets = views.stream().map(HypothesisView::hypothesis).toList();
        return found(place.keyResult().title(), CoverageNumber.of(place.keyResult(), bets), names);
    }

    /** Key and summary of an epic as far as the reader may see them. */
    private String name(Actor actor, EpicView epic) {
        if (epic.hidden() || epic.key() == null) {
            return texts.text(actor.locale(), "okr.common.epic-hidden", List.of());
        }
        return epic.summary() == null ? epic.key() : epic.key() + " " + epic.summary();
    }

    private Explained work(Actor actor, KeyResult keyResult) {
        KeyResultId id = keyResult.id();
        WorkView work = beside.of(actor, List.of(id))
                .getOrDefault(id, BesideView.NOTHING)
                .work();
        return work == null
                ? new WorkNumber(0, 0, 0, 0, false).explained()
                : new WorkNumber(work.done(), work.total(), work.epics(), work.hiddenEpics(), work.tooMuch())
                        .explained();
    }

    private static Found found(String about, Explained explained, Map<?, String> names) {
        return new Found(about, null, explained, names);
    }
}
