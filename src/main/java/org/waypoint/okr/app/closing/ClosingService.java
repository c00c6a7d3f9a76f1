package org.waypoint.okr.app.closing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.GradeConfirmed;
import org.waypoint.okr.domain.closing.ObjectiveDecided;
import org.waypoint.okr.domain.closing.ObjectiveGraded;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;

/**
 * Closing objectives: everyone reads; whoever may edit the objective grades and decides, a lead confirms. Each step waits
 * for the one before it.
 */
public final class ClosingService {
    private final Access access;
    private final Stores stores;
    private final ClosingStores closings;
    private final Writing writing;
    private final OkrReader reader;
    private final Grades grades;
    private final Decisions decisions;
    private final Answering answering;
    private final ClosingViews views;

    public ClosingService(
            Access access, Stores stores, ClosingStores closings, Host host, Writing writing, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.closings = closings;
        this.writing = writing;
        this.reader = reader;
        this.grades = new Grades(stores, closings.closings(), host, writing);
        this.decisions = new Decisions(stores, closings, writing);
        this.answering = new Answering(stores, closings, writing);
        this.views = new ClosingViews(stores, closings.closings(), host);
    }

    /** Refused: NOT_FOUND. */
    public ClosingView get(Actor actor, ObjectiveId id) {
        Rights rights = access.loggedIn(actor);
        Objective objective = new Lookup(stores).objective(id).objective();
        Reading reading = reader.open(rights);
        Cycle cycle = new Lookup(stores).cycle(objective.cycleId());
        return views.of(reading, CycleStock.read(stores, closings, cycle).linked(stores, closings), List.of(objective))
                .get(0);
    }

    /**
     * Fields: grade, reason, cause, change, version (0 before the first grade). Refused: NOT_YET_CLOSING, CYCLE_CLOSED,
     * REASON_MISSING, CAUSE_MISSING, CHANGE_MISSING, ALREADY_CONFIRMED, OBJECTIVE_DECIDED.
     */
    public ClosingView grade(Actor actor, ObjectiveId id, Input input) {
        return step(actor, id, input, grades::grade, ObjectiveGraded::new);
    }

    /** Fields: version. Refused: NOT_YET_GRADED, SECOND_PERSON_NEEDED, ALREADY_CONFIRMED. */
    public ClosingView confirm(Actor actor, ObjectiveId id, Input input) {
        return step(actor, id, input, grades::confirm, GradeConfirmed::new);
    }

    /** Fields: version. Gives a confirmed grade back to the unit. Refused: NOT_YET_CONFIRMED, OBJECTIVE_DECIDED. */
    public ClosingView reopen(Actor actor, ObjectiveId id, Input input) {
        return step(actor, id, input, grades::reopen, ObjectiveGraded::new);
    }

    /**
     * Fields: decision, why, into (NEXT_CYCLE), children, version. Refused: NOT_YET_CONFIRMED, OBJECTIVE_DECIDED,
     * CHILD_NOT_ANSWERED, FOLLOWS_NOTHING, NO_NEXT_CYCLE, TOO_MANY_OBJECTIVES.
     */
    public ClosingView decide(Actor actor, ObjectiveId id, Input input) {
        Rights rights = access.loggedIn(actor);
        Decisions.Outcome outcome = writing.run(() -> decisions.decide(at(rights, id), input));
        if (outcome.fresh()) {
            writing.announcements().announce(new ObjectiveDecided(outcome.closing()));
        }
        if (outcome.carried() != null) {
            writing.announcements().announce(outcome.carried());
        }
        return get(actor, id);
    }

    /**
     * What the objective's own unit answers about one above it that is decided; another answer takes back the link that
     * the one before led to. Fields: parentId, what, toObjectiveId (with REALIGN; absent until it is found), version (0
     * before the first answer). Refused: NOT_YET_DECIDED, OBJECTIVE_DECIDED, FOLLOWS_NOTHING, OTHER_CYCLE, PARENT_ENDED,
     * ALREADY_ALIGNED, ALIGNMENT_LOOP with the path named.
     */
    public ClosingView answer(Actor actor, ObjectiveId id, Input input) {
        Rights rights = access.loggedIn(actor);
        writing.run(() -> answering.answer(at(rights, id), input));
        return get(actor, id);
    }

    private ClosingView step(
            Actor actor,
            ObjectiveId id,
            Input input,
            BiFunction<ClosingPlace, Input, Closing> work,
            Function<Closing, ?> event) {
        Rights rights = access.loggedIn(actor);
        Closing stored = writing.run(() -> work.apply(at(rights, id), input));
        writing.announcements().announce(event.apply(stored));
        return get(actor, id);
    }

    private ClosingPlace at(Rights rights, ObjectiveId id) {
        return new ClosingPlace(new Lookup(stores).objective(id), reader.open(rights));
    }
}
