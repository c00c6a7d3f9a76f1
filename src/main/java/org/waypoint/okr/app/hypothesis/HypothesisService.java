package org.waypoint.okr.app.hypothesis;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.lookup.Places;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Bets of epics on key results: everyone reads what they may see; see {@link HypothesisWrites} for who writes. */
public final class HypothesisService {
    private static final int EPICS = 20;

    private final Access access;
    private final Stores stores;
    private final Host host;
    private final Lookup lookup;
    private final HypothesisViews views;
    private final KeyResultChoices choices;
    private final HypothesisWrites writes;

    public HypothesisService(Access access, Stores stores, Host host, Today today, HypothesisWrites writes) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.lookup = new Lookup(stores);
        this.views = new HypothesisViews(host, today);
        this.choices = new KeyResultChoices(stores, today);
        this.writes = writes;
    }

    /** With evidence and belief history. Refused: NOT_FOUND. */
    public HypothesisView get(Actor actor, HypothesisId id) {
        Rights rights = access.loggedIn(actor);
        Hypothesis bet = lookup.hypothesis(id);
        KeyResultPlace place = lookup.keyResult(bet.keyResultId());
        HypothesisView view =
                views.of(rights, List.of(bet), Map.of(bet.keyResultId(), place)).get(0);
        List<HypothesisId> pivots =
                stores.hypotheses().pivotsOf(id).stream().map(Hypothesis::id).toList();
        return view.with(stores.hypotheses().beliefs(id), stores.hypotheses().evidence(id), pivots);
    }

    /**
     * What a bet of the epic on the key result would be about. Refused like {@link #create}, so that nobody writes a
     * statement in vain: NOT_FOUND, FORBIDDEN, CYCLE_CLOSED, ISSUE_TYPE_NOT_ALLOWED, ALREADY_LINKED.
     */
    public HypothesisDraft draft(Actor actor, KeyResultId id, String issueKey) {
        Rights rights = access.loggedIn(actor);
        HypothesisDraft draft = subject(actor, id, issueKey);
        KeyResultPlace place = lookup.keyResult(id);
        Epic epic = draft.epic();
        rights.require(new HypothesisAccess(host.epics()).mayPlace(rights, epic, place));
        place.requireOpen();
        if (!new HypothesisLimits(stores, host.epics()).mayCarry(epic)) {
            throw Refused.because(Reason.ISSUE_TYPE_NOT_ALLOWED, issueKey);
        }
        if (choices.linked(epic.issueId()).contains(id)) {
            throw Refused.because(Reason.ALREADY_LINKED);
        }
        return draft;
    }

    /**
     * The same whatever stands against the bet, so that a statement that was refused can be shown once more. Refused:
     * NOT_FOUND.
     */
    public HypothesisDraft subject(Actor actor, KeyResultId id, String issueKey) {
        access.loggedIn(actor);
        KeyResultPlace place = lookup.keyResult(id);
        return new HypothesisDraft(
                visible(actor, issueKey),
                place.keyResult(),
                place.objective().title(),
                place.unit().name());
    }

    /** See {@link HypothesisWrites#create}. */
    public HypothesisView create(Actor actor, KeyResultId keyResult, Input input) {
        return get(actor, writes.create(actor, keyResult, input).id());
    }

    /** See {@link HypothesisWrites#update}. */
    public HypothesisView update(Actor actor, HypothesisId id, Input input) {
        return get(actor, writes.update(actor, id, input).id());
    }

    /** See {@link HypothesisWrites#addEvidence}. */
    public Evidence addEvidence(Actor actor, HypothesisId id, Input input) {
        return writes.addEvidence(actor, id, input);
    }

    /** See {@link HypothesisWrites#giveVerdict}. */
    public HypothesisView giveVerdict(Actor actor, HypothesisId id, Input input) {
        return get(actor, writes.giveVerdict(actor, id, input).id());
    }

    /** See {@link HypothesisWrites#drop}. */
    public HypothesisView drop(Actor actor, HypothesisId id, Input input) {
        return get(actor, writes.drop(actor, id, input).id());
    }

    /** Oldest first. */
    public List<HypothesisView> ofKeyResult(Actor actor, KeyResultId id) {
        access.loggedIn(actor);
        return ofKeyResult(actor, lookup.keyResult(id));
    }

    /** The same for a key result that the caller has read. */
    public List<HypothesisView> ofKeyResult(Actor actor, KeyResultPlace place) {
        Rights rights = access.loggedIn(actor);
        KeyResultId id = place.keyResult().id();
        return views.of(rights, stores.hypotheses().of(id), Map.of(id, place));
    }

    /** Newest first. Refused: NOT_FOUND when the actor may not browse the issue. */
    public List<HypothesisView> ofIssue(Actor actor, String issueKey) {
        Rights rights = access.loggedIn(actor);
        Epic epic = visible(actor, issueKey);
        List<Hypothesis> bets = stores.hypotheses().ofEpic(epic.issueId());
        return views.of(rights, bets, places(bets));
    }

    /** Whether the issue exists, is visible and of a type that may carry bets. */
    public boolean mayCarryHypotheses(Actor actor, String issueKey) {
        return !actor.isAnonymous()
                && host.epics()
                        .visible(actor, issueKey)
                        .filter(new HypothesisLimits(stores, host.epics())::mayCarry)
                        .isPresent();
    }

    /** Key results of open cycles to bet on. Query fields: q, unitId, cycleId. */
    public List<KeyResultChoice> choices(Actor actor, String issueKey, Input query) {
        access.loggedIn(actor);
        return choices.find(visible(actor, issueKey).issueId(), query);
    }

    /** Epics to bet with. Query fields: q, projectKey. */
    public List<Epic> epics(Actor actor, Input query) {
        access.loggedIn(actor);
        String text = query.text("q", 255);
        String projectKey = query.text("projectKey", 255);
        query.refuseIfAny();
        List<String> types = new HypothesisLimits(stores, host.epics()).issueTypeIds();
        return host.epics().search(actor, text == null ? "" : text, projectKey, types, EPICS);
    }

    private Epic visible(Actor actor, String issueKey) {
        return host.epics().visible(actor, issueKey).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private Map<KeyResultId, KeyResultPlace> places(List<Hypothesis> bets) {
        if (bets.isEmpty()) {
            return Map.of();
        }
        List<KeyResult> keyResults = stores.keyResults()
                .find(bets.stream().map(Hypothesis::keyResultId).distinct().toList());
        List<Objective> objectives = stores.objectives()
                .find(bets.stream().map(Hypothesis::objectiveId).distinct().toList());
        return Places.read(stores).of(keyResults, objectives);
    }
}
