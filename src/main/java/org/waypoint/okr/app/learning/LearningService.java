package org.waypoint.okr.app.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.hypothesis.HypothesisViews;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.input.Paging;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Places;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.calibration.Calibration;
import org.waypoint.okr.domain.calibration.DecidedBet;
import org.waypoint.okr.domain.calibration.DecisionTime;
import org.waypoint.okr.domain.hypothesis.Badge;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisFilter;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.PlacementBelief;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * What units learn from their bets. Everyone who is logged in may read it; an epic's words only who may browse it. There
 * is no way to ask for the bets of one person.
 */
public final class LearningService {
    private final Access access;
    private final Stores stores;
    private final HypothesisViews views;
    private final Today today;

    public LearningService(Access access, Stores stores, Host host, Today today) {
        this.access = access;
        this.stores = stores;
        this.views = new HypothesisViews(host, today);
        this.today = today;
    }

    /**
     * Decided bets, latest verdict first. Query fields: subUnits (true), cycleId, verdict, q (words of the statement or
     * of what was learned), offset, limit. Refused: NOT_FOUND.
     */
    public PageOf<LearningEntry> log(Actor actor, UnitId unit, Input query) {
        Rights rights = access.loggedIn(actor);
        Verdict verdict = query.choice("verdict", Verdict.class);
        String text = query.text("q", 255);
        Paging paging = Paging.of(query);
        LearningScope scope = scope(unit, query);
        HypothesisFilter filter =
                new HypothesisFilter(scope.chosen(), scope.cycle(), Set.of(HypothesisState.DECIDED), verdict, text);
        List<Hypothesis> page = stores.hypotheses().find(filter, paging.offset(), paging.limit());
        List<LearningEntry> entries = views(rights, page, scope).stream()
                .map(view -> entry(view, scope))
                .toList();
        return new PageOf<>(entries, stores.hypotheses().count(filter), paging.offset(), paging.limit());
    }

    /** Query fields: subUnits (true), cycleId. Refused: NOT_FOUND. */
    public CalibrationView calibration(Actor actor, UnitId unit, Input query) {
        access.loggedIn(actor);
        LearningScope scope = scope(unit, query);
        HypothesisFilter filter =
                new HypothesisFilter(scope.chosen(), scope.cycle(), Set.of(HypothesisState.DECIDED), null, null);
        List<Hypothesis> decided = stores.hypotheses().find(filter);
        Map<HypothesisId, List<BeliefEntry>> beliefs =
                stores.hypotheses().beliefs(decided.stream().map(Hypothesis::id).toList()).stream()
                        .collect(Collectors.groupingBy(BeliefEntry::hypothesisId));
        List<DecidedBet> bets = decided.stream()
                .flatMap(bet -> decided(bet, beliefs.getOrDefault(bet.id(), List.of())))
                .toList();
        return new CalibrationView(Calibration.of(bets), bets, titles(decided));
    }

    /**
     * Bets that wait for a verdict and call for attention, oldest first. Query fields: badge (any), unitId, subUnits
     * (true), cycleId (all that are not closed: elsewhere nobody can give a verdict any more), offset, limit. Refused:
     * NOT_FOUND.
     */
    public PageOf<HypothesisView> badged(Actor actor, Input query) {
        Rights rights = access.loggedIn(actor);
        Badge badge = query.choice("badge", Badge.class);
        Long unitId = query.id("unitId");
        Paging paging = Paging.of(query);
        LearningScope scope = scope(unitId == null ? null : new UnitId(unitId), query);
        List<Hypothesis> placed =
                stores.hypotheses().find(HypothesisFilter.placed(scope.chosen(), scope.cycle())).stream()
                        .filter(bet -> scope.asksFor(bet.cycleId()))
                        .sorted((left, right) ->
                                Long.compare(left.id().value(), right.id().value()))
                        .toList();
        List<HypothesisView> found = views(rights, placed, scope).stream()
                .filter(view ->
                        badge == null ? !view.badges().isEmpty() : view.badges().contains(badge))
                .toList();
        return PageOf.cut(found, paging.offset(), paging.limit());
    }

    private LearningScope scope(@Nullable UnitId unit, Input query) {
        LearningScope scope = LearningScope.read(stores, unit, query);
        query.refuseIfAny();
        return scope;
    }

    private List<HypothesisView> views(Rights rights, List<Hypothesis> bets, LearningScope scope) {
        if (bets.isEmpty()) {
            return List.of();
        }
        List<KeyResult> keyResults = stores.keyResults().find(ids(bets, Hypothesis::keyResultId));
        List<Objective> objectives = stores.objectives().find(ids(bets, Hypothesis::objectiveId));
        Map<KeyResultId, KeyResultPlace> places = new Places(scope.units(), scope.cycles()).of(keyResults, objectives);
        return views.of(rights, bets, places);
    }

    private LearningEntry entry(HypothesisView view, LearningScope scope) {
        Long days = decided(view.hypothesis(), List.of())
                .findFirst()
                .map(DecisionTime::days)
                .orElse(null);
        return new LearningEntry(view, scope.cycleName(view.hypothesis().cycleId()), days);
    }

    private Stream<DecidedBet> decided(Hypothesis bet, List<BeliefEntry> history) {
        VerdictGiven verdict = bet.verdict();
        if (verdict == null) {
            return Stream.empty();
        }
        LocalDate decidedOn = verdict.given().at().atZone(today.zone()).toLocalDate();
        int belief = PlacementBelief.of(bet, history, today.zone());
        return Stream.of(new DecidedBet(bet, verdict, decidedOn, belief));
    }

    private Map<HypothesisId, String> titles(List<Hypothesis> bets) {
        Map<KeyResultId, String> byKeyResult = bets.isEmpty()
                ? Map.of()
                : stores.keyResults().find(ids(bets, Hypothesis::keyResultId)).stream()
                        .collect(Collectors.toMap(KeyResult::id, KeyResult::title));
        return bets.stream()
                .collect(Collectors.toMap(Hypothesis::id, bet -> byKeyResult.getOrDefault(bet.keyResultId(), "")));
    }

    private static <T> List<T> ids(List<Hypothesis> bets, Function<Hypothesis, T> id) {
        return bets.stream().map(id).distinct().toList();
    }
}
