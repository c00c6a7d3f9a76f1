package org.waypoint.okr.app.objective;

import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.score.OkrViews;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveCreated;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveRule;

/** Objectives: everyone reads, whoever manages the unit or owns the objective writes. */
public final class ObjectiveService {
    private final Access access;
    private final Stores stores;
    private final Host host;
    private final Writing writing;
    private final OkrViews views;
    private final Lookup lookup;
    private final ObjectivePlacing placing;

    public ObjectiveService(Access access, Stores stores, Host host, Writing writing, OkrViews views) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.writing = writing;
        this.views = views;
        this.lookup = new Lookup(stores);
        this.placing = new ObjectivePlacing(stores);
    }

    /** Query fields: cycleId, unitId, projectKey, ownerKey, q, offset, limit. */
    public PageOf<ObjectiveView> list(Actor actor, Input query) {
        Rights rights = access.loggedIn(actor);
        PageOf<Objective> page = new ObjectiveSearch(stores, host.projects()).page(rights, query);
        return new PageOf<>(views.objectives(rights, page.items()), page.total(), page.offset(), page.limit());
    }

    /** With key results, score and alignments. Refused: NOT_FOUND. */
    public ObjectiveView get(Actor actor, ObjectiveId id) {
        Rights rights = access.loggedIn(actor);
        return view(rights, lookup.objective(id).objective());
    }

    /** The objective of a key result, which stands among its key results. Refused: NOT_FOUND. */
    public ObjectiveView ofKeyResult(Actor actor, KeyResultId id) {
        Rights rights = access.loggedIn(actor);
        return view(rights, lookup.objectiveOf(id));
    }

    /**
     * Fields of the contract; ownerKey defaults to the actor, type to ASPIRATIONAL, origin to FROM_THE_TEAM, state to
     * DRAFT. Refused: CYCLE_CLOSED, TOO_MANY_OBJECTIVES, GRADED_AT_CLOSING.
     */
    public ObjectiveView create(Actor actor, Input input) {
        Rights rights = access.loggedIn(actor);
        Objective stored = writing.run(() -> {
            ObjectiveDefinition definition = new ObjectiveFields(input, host.users()).create(actor.key());
            placing.requireMayPlace(rights, definition, input);
            input.refuseAll(ObjectiveRule.refusals(definition));
            input.refuseAll(ObjectiveRule.closingRefusals(null, definition));
            input.refuseIfAny();
            placing.requireRoom(definition);
            return stores.objectives().add(definition, writing.today().stamp(actor));
        });
        writing.announcements().announce(new ObjectiveCreated(stored));
        return view(rights, stored);
    }

    /**
     * Absent fields stay; needs version. Refused: CYCLE_CLOSED, TOO_MANY_OBJECTIVES, OTHER_CYCLE,
     * CYCLE_HAS_RECORDS_OUTSIDE, GRADED_AT_CLOSING, OBJECTIVE_DECIDED.
     */
    public ObjectiveView update(Actor actor, ObjectiveId id, Input input) {
        Rights rights = access.loggedIn(actor);
        Objective stored = writing.run(() -> {
            ObjectivePlace place = editable(rights, id);
            ObjectiveDefinition before = place.objective().definition();
            ObjectiveDefinition next = new ObjectiveFields(input, host.users()).change(before);
            boolean moves =
                    !next.unitId().equals(before.unitId()) || !next.cycleId().equals(before.cycleId());
            long version = input.version();
            if (moves) {
                placing.requireMayPlace(rights, next, input);
            }
            input.refuseAll(ObjectiveRule.refusals(next));
            input.refuseAll(ObjectiveRule.closingRefusals(before, next));
            input.refuseIfAny();
            if (moves) {
                placing.requireMayMove(place.objective(), next);
            }
            return stores.objectives().store(id, next, version);
        });
        return view(rights, stored);
    }

    /** Refused: OBJECTIVE_HAS_HISTORY once there are check-ins, bets or a grade, CYCLE_CLOSED. */
    public void delete(Actor actor, ObjectiveId id) {
        Rights rights = access.loggedIn(actor);
        writing.run(() -> {
            Objective objective = editable(rights, id).objective();
            boolean hasHistory = stores.keyResults().of(id).stream()
                    .anyMatch(keyResult -> stores.checkIns().count(keyResult.id()) > 0
                            || !stores.hypotheses().of(keyResult.id()).isEmpty());
            ObjectiveRule.requireNoHistory(objective, hasHistory);
            stores.objectives().remove(id, objective.version());
            return objective;
        });
    }

    /** The score with its explanation. */
    public ScoreView score(Actor actor, ObjectiveId id) {
        return get(actor, id).score();
    }

    private ObjectivePlace editable(Rights rights, ObjectiveId id) {
        ObjectivePlace place = lookup.objective(id);
        rights.require(rights.mayEdit(place.objective(), place.unit()));
        CycleRule.requireOpen(place.cycle());
        return place;
    }

    private ObjectiveView view(Rights rights, Objective objective) {
        return views.objectives(rights, List.of(objective)).get(0);
    }
}
