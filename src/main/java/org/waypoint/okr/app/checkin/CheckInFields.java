package org.waypoint.okr.app.checkin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.refusal.Reason;

/**
 * Reads a check-in from raw input; confidence stays where it was when nothing is said about it. A correction speaks of the
 * same day as what it corrects unless it names another.
 */
final class CheckInFields {
    private final Input input;
    private final KeyResult keyResult;
    private final @Nullable CheckInDraft corrected;

    CheckInFields(Input input, KeyResult keyResult, @Nullable CheckIn superseded) {
        this.input = input;
        this.keyResult = keyResult;
        this.corrected = superseded == null ? null : superseded.draft();
    }

    CheckInDraft draft(LocalDate today) {
        LocalDate date = input.date("date");
        BigDecimal value = input.requiredDecimal("value");
        Integer confidence = input.integer("confidence", CheckInRule.MIN_CONFIDENCE, CheckInRule.MAX_CONFIDENCE);
        return new CheckInDraft(
                date == null ? usualDate(today) : date,
                value,
                confidence == null ? usualConfidence() : confidence,
                input.text("learning", CheckInRule.MAX_LEARNING),
                input.text("next", CheckInRule.MAX_NEXT));
    }

    /** What is said about the bets; each must be one of the given ones, and moves by one step however often it is named. */
    List<BeliefInput> beliefs(Set<HypothesisId> live) {
        List<BeliefInput> beliefs = new ArrayList<>();
        Set<HypothesisId> named = new HashSet<>();
        for (Input item : input.items("beliefs")) {
            HypothesisId id = new HypothesisId(item.requiredId("hypothesisId"));
            BeliefChange change = item.requiredChoice("change", BeliefChange.class);
            if (!live.contains(id)) {
                item.refuse("hypothesisId", Reason.UNKNOWN_REFERENCE);
            } else if (!named.add(id)) {
                item.refuse("hypothesisId", Reason.SAID_TWICE);
            }
            beliefs.add(new BeliefInput(id, change));
        }
        return beliefs;
    }

    /** A program that sends a value says so; a person need not say anything. */
    CheckInSource source() {
        CheckInSource source = input.choice("source", CheckInSource.class);
        if (source != null && source.isSearch()) {
            input.refuse("source", Reason.NOT_A_CHOICE, CheckInSource.MANUAL + ", " + CheckInSource.REST_PUSH);
        }
        return source == null ? CheckInSource.MANUAL : source;
    }

    private LocalDate usualDate(LocalDate today) {
        return corrected == null ? today : corrected.date();
    }

    private int usualConfidence() {
        if (corrected != null) {
            return corrected.confidence();
        }
        return keyResult.series().latest().map(Measurement::confidence).orElse(CheckInRule.FIRST_CONFIDENCE);
    }

    /** More, same or less belief in one bet. */
    record BeliefInput(HypothesisId hypothesisId, BeliefChange change) {}
}
