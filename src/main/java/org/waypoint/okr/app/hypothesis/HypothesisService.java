package org.waypoint.okr.app.hypothesis;

import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Bets of epics on key results. */
public final class HypothesisService {
    /** With evidence and belief history. Refused: NOT_FOUND. */
    public HypothesisView get(Actor actor, HypothesisId id) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Fields: issueKey, weBelieve, forWhom, willDo, predictedLow, predictedHigh, signal, signalDate, riskiestAssumption, belief (5). Placed once complete, a draft before. */
    public HypothesisView create(Actor actor, KeyResultId keyResult, Input input) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Absent fields stay; needs version. Refused: ALREADY_DECIDED. */
    public HypothesisView update(Actor actor, HypothesisId id, Input input) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Fields: kind, note, link (http or https). */
    public Evidence addEvidence(Actor actor, HypothesisId id, Input input) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Fields: verdict, observedChange, learned, evidenceKind, nextStep, version. PIVOT also creates a draft that points back. */
    public HypothesisView giveVerdict(Actor actor, HypothesisId id, Input input) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Fields: reason, version. */
    public HypothesisView drop(Actor actor, HypothesisId id, Input input) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Oldest first. */
    public List<HypothesisView> ofKeyResult(Actor actor, KeyResultId id) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Refused: NOT_FOUND when the actor may not browse the issue. */
    public List<HypothesisView> ofIssue(Actor actor, String issueKey) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Whether the issue exists, is visible and of a type that may carry bets. */
    public boolean mayCarryHypotheses(Actor actor, String issueKey) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Key results of open cycles to bet on. Query fields: q, unitId, cycleId. */
    public List<KeyResultChoice> choices(Actor actor, String issueKey, Input query) {
        throw new IllegalStateException("HypothesisService");
    }

    /** Epics to bet with. Query fields: q, projectKey. */
    public List<Epic> epics(Actor actor, Input query) {
        throw new IllegalStateException("HypothesisService");
    }
}
