package org.waypoint.okr.app.permission;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.domain.closing.Confirmers;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;

/**
 * What one actor may do during one request. The same answers guard the writes and feed the flags that pages show. Keeps
 * Jira's answers for the length of the request, because a page asks the same thing for every objective.
 */
public final class Rights {
    private final Actor actor;
    private final Permissions permissions;
    private final Map<Long, Boolean> managed = new HashMap<>();
    private @Nullable Boolean administers;
    private @Nullable Boolean coordinates;

    Rights(Actor actor, Permissions permissions) {
        this.actor = actor;
        this.permissions = permissions;
    }

    public Actor actor() {
        return actor;
    }

    public boolean mayAdminister() {
        if (administers == null) {
            administers = permissions.administers(actor);
        }
        return administers;
    }

    /** Cycles, units and imports. */
    public boolean mayCoordinate() {
        if (coordinates == null) {
            coordinates = mayAdminister() || permissions.coordinates(actor);
        }
        return coordinates;
    }

    public boolean mayBrowse(long projectId) {
        return permissions.browses(actor, projectId);
    }

    /** Objectives and key results of the unit: its leads, Manage OKRs in one of its projects, coordinators. */
    public boolean mayManage(Unit unit) {
        return mayCoordinate()
                || unit.definition().leadKeys().contains(actor.key())
                || unit.definition().projectIds().stream().anyMatch(this::managesProject);
    }

    /**
     * What leads say about a unit's closing: its own, those above it, coordinators.
     *
     * @param units all of them, to find those above; not asked for where the unit itself is answer enough
     */
    public boolean mayLead(Unit unit, Supplier<? extends Collection<Unit>> units) {
        return mayCoordinate()
                || unit.definition().leadKeys().contains(actor.key())
                || new Confirmers(units.get()).of(unit.id()).contains(actor.key());
    }

    public boolean mayEdit(Objective objective, Unit unit) {
        return objective.definition().ownerKey().equals(actor.key()) || mayManage(unit);
    }

    public boolean mayEdit(KeyResult keyResult, Objective objective, Unit unit) {
        return keyResult.definition().ownerKey().equals(actor.key()) || mayEdit(objective, unit);
    }

    /** The owner, the delegates (collaborators), the objective's owner, and whoever manages the unit. */
    public boolean mayCheckIn(KeyResult keyResult, Objective objective, Unit unit) {
        return keyResult.definition().collaboratorKeys().contains(actor.key()) || mayEdit(keyResult, objective, unit);
    }

    /** Refuses with FORBIDDEN unless allowed. */
    public void require(boolean allowed) {
        if (!allowed) {
            throw Refused.because(Reason.FORBIDDEN);
        }
    }

    private boolean managesProject(long projectId) {
        return managed.computeIfAbsent(projectId, id -> permissions.managesOkrs(actor, id));
    }
}
