package org.waypoint.okr.app.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.cycle.CycleViews;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.lookup.Places;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.partner.Partnerships;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.app.score.ScoreViews;
import org.waypoint.okr.app.score.ScoringDesk;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.rhythm.CheckInWatch;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.UnitScoring;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.unit.Unit;

/**
 * One request's look at the OKRs: the settings, units and cycles of this moment, one day, one reader. Use it once, then
 * let it go.
 */
public final class Reading {
    private final Stores stores;
    private final Host host;
    private final Rights rights;
    private final Settings settings;
    private final List<Unit> units;
    private final List<Cycle> cycles;
    private final Places places;
    private final ScoringDesk desk;
    private final ScoreViews scoreViews;
    private final ZoneId zone;
    private final Map<CycleId, Partnerships> partnerships = new HashMap<>();

    Reading(Stores stores, Host host, Today today, Rights rights) {
        this.stores = stores;
        this.host = host;
        this.rights = rights;
        this.settings = stores.settings().read();
        this.units = stores.units().all();
        this.cycles = stores.cycles().all();
        this.places = new Places(units, cycles);
        this.desk = new ScoringDesk(settings, today.date(), today.zone());
        this.scoreViews = new ScoreViews(
                host.texts(), rights.actor().locale(), desk.rules().grades());
        this.zone = today.zone();
    }

    public Rights rights() {
        return rights;
    }

    public Settings settings() {
        return settings;
    }

    public LocalDate today() {
        return desk.today();
    }

    /** Who waits for a check-in today. */
    public CheckInWatch checkIns() {
        return desk.checkIns();
    }

    /** Every unit, by name. */
    public List<Unit> units() {
        return units;
    }

    /** Every cycle, newest first. */
    public List<Cycle> cycles() {
        return cycles;
    }

    public Places places() {
        return places;
    }

    /** The key partners of a cycle's key results, read once. */
    public Partnerships partnerships(CycleId cycle) {
        return partnerships.computeIfAbsent(
                cycle, id -> new Partnerships(stores.partners().in(id), zone, today()));
    }

    /** The key partners of some key results, wherever they belong. */
    public Partnerships partnerships(Collection<KeyResultId> keyResults) {
        return new Partnerships(stores.partners().of(keyResults), zone, today());
    }

    public CycleView view(Cycle cycle) {
        return CycleViews.of(cycle, settings, desk.today(), rights.mayCoordinate());
    }

    /**
     * Scores objectives together with their key results, as of today; an objective whose unit or cycle vanished is left
     * out.
     */
    public List<ScoredObjective> score(Collection<Objective> objectives, Collection<KeyResult> keyResults) {
        return score(objectives, keyResults, false);
    }

    /** The same, with how everything stood a week ago. */
    public List<ScoredObjective> scoreWithMovement(Collection<Objective> objectives, Collection<KeyResult> keyResults) {
        return score(objectives, keyResults, true);
    }

    private List<ScoredObjective> score(
            Collection<Objective> objectives, Collection<KeyResult> keyResults, boolean movement) {
        Map<ObjectiveId, List<KeyResult>> byObjective =
                keyResults.stream().collect(Collectors.groupingBy(KeyResult::objectiveId));
        return objectives.stream()
                .flatMap(objective -> places.of(objective).stream())
                .map(place ->
                        score(place, byObjective.getOrDefault(place.objective().id(), List.of()), movement))
                .toList();
    }

    /** One objective, with how it stood a week ago. */
    public ScoredObjective score(ObjectivePlace place, List<KeyResult> keyResults) {
        return score(place, keyResults, true);
    }

    private ScoredObjective score(ObjectivePlace place, List<KeyResult> keyResults, boolean movement) {
        return new ScoredObjective(
                place,
                keyResults,
                desk.score(place.objective(), place.cycle(), keyResults),
                movement ? desk.weekAgo(place.objective(), place.cycle(), keyResults) : null);
    }

    /** How it stands by what was promised before any target moved; null where none did. */
    public @Nullable ObjectiveScore againstOriginal(ScoredObjective scored) {
        return desk.againstOriginal(scored.place().objective(), scored.place().cycle(), scored.keyResults());
    }

    /** The mean of objectives, as of a unit or a project; its explanation names them. */
    public ScoreView rollUp(Collection<ScoredObjective> objectives) {
        List<ObjectiveScore> scores =
                objectives.stream().map(ScoredObjective::now).toList();
        ScoreView view = scoreViews.view(UnitScoring.of(scores, desk.rules()), Map.of());
        return view.explainedBy(scoreViews.members(objectives.stream()
                .map(one -> new ScoreViews.Member(
                        one.place().objective().title(), one.now().score()))
                .toList()));
    }

    /** An objective's score alone. */
    public ScoreView scoreView(ScoredObjective objective) {
        return scoreViews.view(objective.now().score(), ObjectiveViews.titles(objective.keyResults()));
    }

    public ScoreViews scoreViews() {
        return scoreViews;
    }

    /**
     * Full views of the given objectives, with bets counted and links named; a few more reads whatever their number.
     */
    public List<ObjectiveView> views(List<ScoredObjective> objectives) {
        return new ObjectiveViews(stores, host, desk, this).of(objectives);
    }

    /**
     * The same from what was read before.
     *
     * @param neighbours all objectives of the same units and cycle, for the focus limits
     */
    public List<ObjectiveView> views(
            List<ScoredObjective> objectives,
            Collection<Hypothesis> bets,
            Collection<AlignmentView> links,
            Collection<Objective> neighbours) {
        FocusWarnings warnings = new FocusWarnings(settings.limits(), neighbours);
        return new ObjectiveViews(stores, host, desk, this).of(objectives, bets, links, warnings);
    }
}
