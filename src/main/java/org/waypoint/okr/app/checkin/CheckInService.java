package org.waypoint.okr.app.checkin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.checkin.CheckInFields.BeliefInput;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.input.Paging;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.checkin.CheckInRecorded;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;
import org.waypoint.okr.domain.keyresult.Deferral;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Check-ins: everyone reads; owners, delegates and whoever manages the unit record. */
public final class CheckInService {
    private final Access access;
    private final Stores stores;
    private final Lookup lookup;
    private final Writing writing;
    private final CheckInPreviews previews;
    private final CheckInViews views;

    public CheckInService(Access access, Stores stores, Host host, Writing writing, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.lookup = new Lookup(stores);
        this.writing = writing;
        this.previews = new CheckInPreviews(stores, reader);
        this.views = new CheckInViews(stores, host.users());
    }

    /** Newest first, corrected ones included. Query fields: offset, limit. */
    public PageOf<CheckInView> list(Actor actor, KeyResultId keyResult, Input query) {
        access.loggedIn(actor);
        return list(actor, lookup.keyResult(keyResult), query);
    }

    /** The same for a key result that the caller has read. */
    public PageOf<CheckInView> list(Actor actor, KeyResultPlace place, Input query) {
        Rights rights = access.loggedIn(actor);
        Paging paging = Paging.of(query);
        query.refuseIfAny();
        KeyResultId id = place.keyResult().id();
        List<CheckIn> page = stores.checkIns().of(id, paging.offset(), paging.limit());
        return new PageOf<>(
                views.of(rights, place, page), stores.checkIns().count(id), paging.offset(), paging.limit());
    }

    /** One check-in. Refused: NOT_FOUND. */
    public CheckInView get(Actor actor, CheckInId id) {
        Rights rights = access.loggedIn(actor);
        CheckIn checkIn = lookup.checkIn(id);
        return views.of(rights, lookup.keyResult(checkIn.keyResultId()), List.of(checkIn))
                .get(0);
    }

    /**
     * Fields: date (today), value, confidence, learning, next, beliefs[{hypothesisId, change}], source (MANUAL, REST_PUSH).
     * Ends a deferral whose day has come, when a person says so.
     */
    public CheckInView record(Actor actor, KeyResultId keyResult, Input input) {
        Rights rights = access.loggedIn(actor);
        return write(
                rights,
                keyResult,
                input,
                null,
                (place, said) -> stores.checkIns()
                        .record(
                                place.keyResult(),
                                said.draft(),
                                said.source(),
                                writing.today().stamp(actor)));
    }

    /**
     * Same fields, of the same day and confidence unless said otherwise; supersedes, never deletes. Beliefs that the
     * superseded check-in moved, or one that it corrected, are not moved again. Refused: ALREADY_SUPERSEDED.
     */
    public CheckInView correct(Actor actor, CheckInId id, Input input) {
        Rights rights = access.loggedIn(actor);
        CheckIn superseded = lookup.checkIn(id);
        return write(rights, superseded.keyResultId(), input, superseded, (place, said) -> {
            if (!superseded.stands()) {
                throw Refused.because(Reason.ALREADY_SUPERSEDED);
            }
            Stamp stamp = writing.today().stamp(actor);
            return stores.checkIns().correct(place.keyResult(), id, said.draft(), stamp);
        });
    }

    /** Fields: date, value; what the scores would be. Stores nothing. */
    public CheckInPreview preview(Actor actor, KeyResultId keyResult, Input input) {
        Rights rights = access.loggedIn(actor);
        KeyResultPlace place = writable(rights, keyResult);
        CheckInDraft draft = draft(place, new CheckInFields(input, place.keyResult(), null), input);
        input.refuseIfAny();
        return previews.of(rights, place, draft);
    }

    private CheckInView write(
            Rights rights,
            KeyResultId keyResult,
            Input input,
            @Nullable CheckIn superseded,
            BiFunction<KeyResultPlace, Said, CheckIn> store) {
        CheckIn stored = writing.run(() -> {
            KeyResultPlace place = writable(rights, keyResult);
            CheckInFields fields = new CheckInFields(input, place.keyResult(), superseded);
            CheckInDraft draft = draft(place, fields, input);
            List<BeliefInput> beliefs = fields.beliefs(liveBets(keyResult));
            CheckInSource source = superseded == null ? fields.source() : CheckInSource.MANUAL;
            input.refuseIfAny();
            Set<HypothesisId> alreadyMoved = superseded == null ? Set.of() : believedIn(superseded);
            CheckIn checkIn = store.apply(place, new Said(draft, source));
            endDeferral(place.keyResult(), draft, source);
            beliefs.stream()
                    .filter(belief -> !alreadyMoved.contains(belief.hypothesisId()))
                    .forEach(belief -> stores.hypotheses()
                            .believe(belief.hypothesisId(), belief.change(), checkIn.id(), checkIn.recorded()));
            return checkIn;
        });
        writing.announcements().announce(new CheckInRecorded(stored));
        return get(rights.actor(), stored.id());
    }

    /** Only a person can say that the effect shows. Read again, because the row is locked only now. */
    private void endDeferral(KeyResult keyResult, CheckInDraft draft, CheckInSource source) {
        if (!source.isAutomatic() && Deferral.isOwed(keyResult.definition(), draft.date())) {
            stores.keyResults()
                    .find(keyResult.id())
                    .ifPresent(now -> stores.keyResults()
                            .store(now.id(), Deferral.observed(now.definition(), draft.date()), null, now.version()));
        }
    }

    private KeyResultPlace writable(Rights rights, KeyResultId keyResult) {
        KeyResultPlace place = lookup.keyResult(keyResult);
        rights.require(rights.mayCheckIn(place.keyResult(), place.objective(), place.unit()));
        CheckInRule.requireOpen(place.cycle());
        return place;
    }

    private CheckInDraft draft(KeyResultPlace place, CheckInFields fields, Input input) {
        CheckInDraft draft = fields.draft(writing.today().date());
        input.refuseAll(CheckInRule.refusals(
                draft, place.keyResult(), place.cycle(), writing.today().date()));
        return draft;
    }

    private Set<HypothesisId> liveBets(KeyResultId keyResult) {
        return stores.hypotheses().of(keyResult).stream()
                .filter(bet -> HypothesisLife.isLive(bet.state()))
                .map(Hypothesis::id)
                .collect(Collectors.toSet());
    }

    private Set<HypothesisId> believedIn(CheckIn checkIn) {
        Set<CheckInId> corrected = withCorrected(checkIn);
        List<HypothesisId> bets = stores.hypotheses().of(checkIn.keyResultId()).stream()
                .map(Hypothesis::id)
                .toList();
        return stores.hypotheses().beliefs(bets).stream()
                .filter(entry -> entry.checkInId() != null && corrected.contains(entry.checkInId()))
                .map(BeliefEntry::hypothesisId)
                .collect(Collectors.toSet());
    }

    /** The check-in and all that it corrected, one after the other. */
    private Set<CheckInId> withCorrected(CheckIn checkIn) {
        Set<CheckInId> ids = new HashSet<>(Set.of(checkIn.id()));
        CheckInId before = checkIn.supersedes();
        while (before != null && ids.add(before)) {
            before = stores.checkIns().find(before).map(CheckIn::supersedes).orElse(null);
        }
        return ids;
    }

    private record Said(CheckInDraft draft, CheckInSource source) {}
}
