package org.waypoint.okr.app.closing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.AlignmentViews;
import org.waypoint.okr.app.reading.ObjectiveViews;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.CarryOver;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.scoring.ObjectiveScore;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.domain.unit.UnitId;

/** Reads closings of several objectives of one cycle, in a number of statements that does not grow with them. */
final class ClosingViews {
    private final Stores stores;
    private final Closings closings;
    private final Host host;

    ClosingViews(Stores stores, Closings closings, Host host) {
        this.stores = stores;
        this.closings = closings;
        this.host = host;
    }

    /**
     * @param objectives some of the stock
     */
    List<ClosingView> of(Reading reading, CycleStock stock, List<Objective> objectives) {
        if (objectives.isEmpty()) {
            return List.of();
        }
        List<ObjectiveId> ids = objectives.stream().map(Objective::id).toList();
        List<ScoredObjective> scored =
                reading.scoreWithMovement(objectives, stores.keyResults().of(ids));
        Kin kin = Kin.read(stores, closings, ids, stock);
        Relations relations = Relations.read(stores, reading, stock, kin, Set.copyOf(ids));
        Page page = new Page(reading, stock, kin, relations, people(kin), permission(reading));
        Map<ObjectiveId, ScoredObjective> byId = scored.stream()
                .collect(Collectors.toMap(one -> one.place().objective().id(), Function.identity()));
        return views(reading, stock, scored).stream()
                .map(view -> view(
                        page,
                        view,
                        Objects.requireNonNull(byId.get(view.objective().id()))))
                .toList();
    }

    private List<ObjectiveView> views(Reading reading, CycleStock stock, List<ScoredObjective> scored) {
        Set<ObjectiveId> own =
                scored.stream().map(one -> one.place().objective().id()).collect(Collectors.toSet());
        Set<UnitId> units = scored.stream().map(one -> one.place().unit().id()).collect(Collectors.toSet());
        List<Alignment> upward = stock.links().stream()
                .filter(link -> own.contains(link.objectiveId()))
                .toList();
        List<KeyResultId> keyResults = scored.stream()
                .flatMap(one -> one.keyResults().stream())
                .map(KeyResult::id)
                .toList();
        return reading.views(
                scored,
                stores.hypotheses().of(keyResults),
                new AlignmentViews(stores, reading).of(upward, stock.objectives()),
                stock.of(units));
    }

    private ClosingPermission permission(Reading reading) {
        return new ClosingPermission(reading.rights(), host.users(), reading.units());
    }

    private ClosingView view(Page page, ObjectiveView view, ScoredObjective scored) {
        Objective objective = view.objective();
        Closing closing = page.kin().closing(objective);
        ObjectiveScore original = page.reading().againstOriginal(scored);
        return new ClosingView(
                view,
                closing,
                original == null
                        ? null
                        : page.reading()
                                .scoreViews()
                                .view(original.score(), ObjectiveViews.titles(scored.keyResults())),
                ClosingMark.grade(ScoringRules.of(page.reading().settings()).grades(), objective, closing),
                page.people(),
                page.relations().children(objective),
                page.relations()
                        .parents(
                                objective,
                                view.mayEdit()
                                        && ClosingPlace.isClosing(
                                                page.reading(), page.stock().cycle())),
                lineage(page, objective, closing),
                page.kin().needNewTarget(objective, scored.keyResults()),
                flags(page, view, closing));
    }

    private static ClosingView.Lineage lineage(Page page, Objective objective, Closing closing) {
        List<Cycle> cycles = page.reading().cycles();
        return new ClosingView.Lineage(
                page.kin().carriedFrom(objective.id(), cycles),
                page.kin().relative(closing.carriedTo(), cycles),
                CarryOver.nextCycle(cycles, page.stock().cycle()).orElse(null),
                CarryOver.backlog(cycles).orElse(null));
    }

    private static ClosingView.Flags flags(Page page, ObjectiveView view, Closing closing) {
        ClosingPermission permission = page.permission();
        boolean closes = ClosingPlace.isClosing(page.reading(), page.stock().cycle());
        ClosingStep step = closing.step();
        boolean confirms = closes && permission.mayConfirm(view.unit());
        boolean waits = confirms && step == ClosingStep.GRADED && permission.waitsForOther(closing, view.unit());
        return new ClosingView.Flags(
                closes,
                closes && view.mayEdit() && step.compareTo(ClosingStep.CONFIRMED) < 0,
                confirms && step == ClosingStep.GRADED && !waits,
                waits,
                permission.isLeaderless(view.unit()),
                confirms && step == ClosingStep.CONFIRMED,
                closes && view.mayEdit() && step == ClosingStep.CONFIRMED);
    }

    private People people(Kin kin) {
        return People.of(
                host.users(),
                kin.closings().stream()
                        .flatMap(ClosingViews::stamps)
                        .map(Stamp::userKey)
                        .toList());
    }

    private static Stream<Stamp> stamps(Closing closing) {
        Grading grading = closing.grading();
        Decided decided = closing.decided();
        return Stream.of(
                        Stream.ofNullable(grading == null ? null : grading.stamp()),
                        Stream.ofNullable(closing.confirmed()),
                        Stream.ofNullable(decided == null ? null : decided.stamp()))
                .flatMap(Function.identity());
    }

    private record Page(
            Reading reading,
            CycleStock stock,
            Kin kin,
            Relations relations,
            People people,
            ClosingPermission permission) {}
}
