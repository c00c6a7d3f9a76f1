package org.waypoint.okr.app.hypothesis;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisPlaced;
import org.waypoint.okr.domain.hypothesis.HypothesisRule;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.domain.hypothesis.VerdictRecorded;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;

/** Places, edits, judges and drops bets of epics on key results. */
public final class HypothesisWrites {
    private final Access access;
    private final Stores stores;
    private final Epics epics;
    private final Writing writing;
    private final Lookup lookup;
    private final HypothesisLimits limits;
    private final HypothesisAccess permission;
    private final EpicFollowing following;

    public HypothesisWrites(Access access, Stores stores, Epics epics, Writing writing) {
        this.access = access;
        this.stores = stores;
        this.epics = epics;
        this.writing = writing;
        this.lookup = new Lookup(stores);
        this.limits = new HypothesisLimits(stores, epics);
        this.permission = new HypothesisAccess(epics);
        this.following = new EpicFollowing(stores, epics, writing);
    }

    /**
     * Fields: issueKey, weBelieve, forWhom, willDo, predictedLow, predictedHigh, signal, signalDate, riskiestAssumption,
     * belief (5), state. Placed once complete, a draft before.
     */
    public Hypothesis create(Actor actor, KeyResultId keyResult, Input input) {
        Rights rights = access.loggedIn(actor);
        Hypothesis stored = writing.run(() -> {
            KeyResultPlace place = lookup.keyResult(keyResult);
            Epic epic = epic(actor, input);
            rights.require(
                    epic == null
                            ? rights.mayCheckIn(place.keyResult(), place.objective(), place.unit())
                            : permission.mayPlace(rights, epic, place));
            place.requireOpen();
            StatementFields fields = new StatementFields(input, StatementFields.EMPTY);
            HypothesisStatement statement = fields.statement();
            HypothesisState state = fields.state(statement, HypothesisState.DRAFT);
            int belief = fields.belief(HypothesisRule.FIRST_BELIEF);
            input.refuseAll(HypothesisRule.refusals(statement, state == HypothesisState.PLACED));
            input.refuseIfAny();
            limits.requireRoom(place.keyResult(), HypothesisState.DRAFT, state);
            return add(actor, place, reference(epic), statement, belief, state);
        });
        writing.announcements().announce(new HypothesisPlaced(stored));
        following.look(stored.epic().issueId());
        return stored;
    }

    /** Absent fields stay; needs version. Refused: ALREADY_DECIDED. */
    public Hypothesis update(Actor actor, HypothesisId id, Input input) {
        Rights rights = access.loggedIn(actor);
        Edited edited = change(rights, id, (bet, place) -> {
            HypothesisRule.requireOpen(bet);
            StatementFields fields = new StatementFields(input, bet.statement());
            HypothesisStatement statement = fields.statement();
            HypothesisState state = fields.state(statement, bet.state());
            int belief = fields.belief(bet.belief());
            input.refuseAll(HypothesisRule.refusals(statement, state == HypothesisState.PLACED));
            long version = input.version();
            input.refuseIfAny();
            limits.requireRoom(place.keyResult(), bet.state(), state);
            Hypothesis next = stores.hypotheses().store(bet.stated(statement, state, placedOn(bet, state)), version);
            if (belief != bet.belief()) {
                stores.hypotheses().believe(id, belief, writing.today().stamp(actor));
            }
            return new Edited(next, state != bet.state());
        });
        if (edited.placed()) {
            writing.announcements().announce(new HypothesisPlaced(edited.bet()));
        }
        following.look(edited.bet().epic().issueId());
        return edited.bet();
    }

    /** Fields: kind, note, link (http or https). */
    public Evidence addEvidence(Actor actor, HypothesisId id, Input input) {
        Rights rights = access.loggedIn(actor);
        EvidenceKind kind = input.requiredChoice("kind", EvidenceKind.class);
        String note = input.requiredText("note", 4000);
        String link = input.text("link", HypothesisRule.MAX_TEXT);
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://")) {
            input.refuse("link", Reason.NOT_A_LINK);
        }
        return change(rights, id, (bet, place) -> {
            input.refuseIfAny();
            return stores.hypotheses()
                    .addEvidence(id, kind, note, link, writing.today().stamp(actor));
        });
    }

    /**
     * Fields: verdict, observedChange, learned, evidenceKind, nextStep, version. PIVOT also creates a draft that points
     * back. Refused: NOT_YET_PLACED, ALREADY_DECIDED.
     */
    public Hypothesis giveVerdict(Actor actor, HypothesisId id, Input input) {
        Rights rights = access.loggedIn(actor);
        following.look(lookup.hypothesis(id).epic().issueId());
        Hypothesis stored = change(rights, id, (bet, place) -> {
            HypothesisRule.requirePlaced(bet);
            VerdictGiven verdict = VerdictFields.read(input, writing.today().stamp(actor));
            long version = input.version();
            input.refuseIfAny();
            Hypothesis decided = stores.hypotheses().store(bet.decided(verdict), version);
            if (verdict.nextStep() == NextStep.PIVOT) {
                pivot(actor, decided, place);
            }
            return decided;
        });
        writing.announcements().announce(new VerdictRecorded(stored));
        return stored;
    }

    /** Fields: reason, version. */
    public Hypothesis drop(Actor actor, HypothesisId id, Input input) {
        Rights rights = access.loggedIn(actor);
        return change(rights, id, (bet, place) -> {
            HypothesisRule.requireOpen(bet);
            String reason = input.requiredText("reason", HypothesisRule.MAX_TEXT);
            long version = input.version();
            input.refuseIfAny();
            return stores.hypotheses().store(bet.dropped(reason), version);
        });
    }

    private <T> T change(Rights rights, HypothesisId id, BiFunction<Hypothesis, KeyResultPlace, T> work) {
        return writing.run(() -> {
            Hypothesis bet = lookup.hypothesis(id);
            KeyResultPlace place = lookup.keyResult(bet.keyResultId());
            rights.require(permission.mayWrite(rights, bet, place));
            place.requireOpen();
            return work.apply(bet, place);
        });
    }

    private @Nullable Epic epic(Actor actor, Input input) {
        String key = input.requiredText("issueKey", 255);
        Epic epic = key.isEmpty() ? null : epics.visible(actor, key).orElse(null);
        if (epic == null && !key.isEmpty()) {
            input.refuse("issueKey", Reason.UNKNOWN_ISSUE, key);
        } else if (epic != null && !limits.mayCarry(epic)) {
            input.refuse("issueKey", Reason.ISSUE_TYPE_NOT_ALLOWED, key);
        }
        return epic;
    }

    private static EpicReference reference(@Nullable Epic epic) {
        if (epic == null) {
            throw new IllegalStateException("A missing epic is refused before");
        }
        return new EpicReference(epic.issueId(), epic.key(), epic.summary());
    }

    private Hypothesis add(
            Actor actor,
            KeyResultPlace place,
            EpicReference epic,
            HypothesisStatement statement,
            int belief,
            HypothesisState state) {
        LocalDate placedOn = state == HypothesisState.PLACED ? writing.today().date() : null;
        return stores.hypotheses()
                .add(
                        place.keyResult(),
                        epic,
                        statement,
                        belief,
                        state,
                        placedOn,
                        null,
                        writing.today().stamp(actor));
    }

    private @Nullable LocalDate placedOn(Hypothesis bet, HypothesisState state) {
        if (state != HypothesisState.PLACED) {
            return null;
        }
        return bet.placedOn() == null ? writing.today().date() : bet.placedOn();
    }

    /** The next try: the same words as a draft, to be rewritten, with the old bet behind it. */
    private void pivot(Actor actor, Hypothesis decided, KeyResultPlace place) {
        stores.hypotheses()
                .add(
                        place.keyResult(),
                        decided.epic(),
                        decided.statement(),
                        decided.belief(),
                        HypothesisState.DRAFT,
                        null,
                        decided.id(),
                        writing.today().stamp(actor));
    }

    /** @param placed it was a draft before */
    private record Edited(Hypothesis bet, boolean placed) {}
}
