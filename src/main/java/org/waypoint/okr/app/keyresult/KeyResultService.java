package org.waypoint.okr.app.keyresult;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.app.partner.PartnerAsking;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.score.OkrViews;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.keyresult.Deferral;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.KeyResultRecalibrated;
import org.waypoint.okr.domain.keyresult.KeyResultRule;
import org.waypoint.okr.domain.keyresult.Recalibration;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.partner.PartnerRequest;

/** Key results: everyone reads, owners and whoever manages the unit write. */
public final class KeyResultService {
    private final Access access;
    private final Stores stores;
    private final Host host;
    private final Writing writing;
    private final OkrViews views;
    private final Lookup lookup;
    private final PartnerAsking asking;

    public KeyResultService(Access access, Stores stores, Host host, Writing writing, OkrViews views) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.writing = writing;
        this.views = views;
        this.lookup = new Lookup(stores);
        this.asking = new PartnerAsking(stores.partners(), writing);
    }

    /** Refused: NOT_FOUND. */
    public KeyResultView get(Actor actor, KeyResultId id) {
        Rights rights = access.loggedIn(actor);
        return views.keyResult(rights, lookup.keyResult(id));
    }

    /**
     * Fields of the contract, plus milestones[{date,value}], collaboratorKeys[], notYetObservable and deferredUntil. Refused:
     * CYCLE_CLOSED, TOO_MANY_KEY_RESULTS.
     */
    public KeyResultView create(Actor actor, ObjectiveId objective, Input input) {
        Rights rights = access.loggedIn(actor);
        Stored stored = writing.run(() -> {
            ObjectivePlace place = lookup.objective(objective);
            rights.require(rights.mayEdit(place.objective(), place.unit()));
            CycleRule.requireOpen(place.cycle());
            KeyResultDefinition definition = new KeyResultFields(input, host.users())
                    .create(place.objective().definition().ownerKey());
            input.refuseAll(KeyResultRule.refusals(definition, place.cycle()));
            input.refuseAll(Deferral.refusals(null, definition, writing.today().date()));
            input.refuseIfAny();
            stores.settings()
                    .read()
                    .limits()
                    .requireRoomForKeyResult(stores.keyResults().of(objective).size());
            KeyResult added = stores.keyResults()
                    .add(place.objective(), definition, writing.today().stamp(actor));
            return new Stored(added, null, asking.ask(null, added));
        });
        asking.announce(stored.asked());
        return views.keyResult(rights, lookup.place(stored.keyResult()));
    }

    /** Absent fields stay; needs version; a changed measure after the first check-in needs recalibrationReason. */
    public KeyResultView update(Actor actor, KeyResultId id, Input input) {
        Rights rights = access.loggedIn(actor);
        Stored change = writing.run(() -> {
            KeyResultPlace place = editable(rights, id);
            KeyResult before = place.keyResult();
            KeyResultDefinition next = new KeyResultFields(input, host.users()).change(before.definition());
            String reason = input.text("recalibrationReason", KeyResultRule.MAX_REASON);
            long version = input.version();
            input.refuseAll(KeyResultRule.refusals(next, place.cycle()));
            input.refuseAll(
                    Deferral.refusals(before.definition(), next, writing.today().date()));
            input.refuseAll(KeyResultRule.recalibrationRefusals(before, next.metric(), reason));
            input.refuseIfAny();
            Recalibration recalibration = recalibration(actor, before, next, reason);
            KeyResult stored = stores.keyResults().store(id, next, recalibration, version);
            return new Stored(stored, recalibration, asking.ask(before.definition(), stored));
        });
        if (change.recalibration() != null) {
            writing.announcements().announce(new KeyResultRecalibrated(change.recalibration()));
        }
        asking.announce(change.asked());
        return views.keyResult(rights, lookup.place(change.keyResult()));
    }

    /** Refused: KEY_RESULT_HAS_HISTORY once there are check-ins or bets, CYCLE_CLOSED. */
    public void delete(Actor actor, KeyResultId id) {
        Rights rights = access.loggedIn(actor);
        writing.run(() -> {
            KeyResult keyResult = editable(rights, id).keyResult();
            boolean hasHistory = stores.checkIns().count(id) > 0
                    || !stores.hypotheses().of(id).isEmpty();
            KeyResultRule.requireNoHistory(keyResult, hasHistory);
            stores.alignments().touching(keyResult.objectiveId()).stream()
                    .filter(link -> id.equals(link.target().keyResultId()))
                    .map(Alignment::id)
                    .forEach(stores.alignments()::remove);
            stores.keyResults().remove(id, keyResult.version());
            return keyResult;
        });
    }

    /** The score with its explanation. */
    public ScoreView score(Actor actor, KeyResultId id) {
        return get(actor, id).score();
    }

    /** Newest first. */
    public List<Recalibration> recalibrations(Actor actor, KeyResultId id) {
        access.loggedIn(actor);
        lookup.keyResult(id);
        return stores.keyResults().recalibrations(id);
    }

    private KeyResultPlace editable(Rights rights, KeyResultId id) {
        KeyResultPlace place = lookup.keyResult(id);
        rights.require(rights.mayEdit(place.keyResult(), place.objective(), place.unit()));
        CycleRule.requireOpen(place.cycle());
        return place;
    }

    private @Nullable Recalibration recalibration(
            Actor actor, KeyResult before, KeyResultDefinition next, @Nullable String reason) {
        if (reason == null || !KeyResultRule.isRecalibration(before, next.metric())) {
            return null;
        }
        return new Recalibration(
                before.id(),
                before.metric(),
                next.metric(),
                reason,
                writing.today().stamp(actor));
    }

    /** What a write has led to: the key result, what it measured before, and who was asked to stand by it. */
    private record Stored(KeyResult keyResult, @Nullable Recalibration recalibration, Optional<PartnerRequest> asked) {}
}
