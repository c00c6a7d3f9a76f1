package org.waypoint.okr.domain.checkin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/** What a check-in must satisfy: an open cycle, a day inside it that has come, a value that the kind can take. */
public final class CheckInRule {
    public static final int MAX_LEARNING = 4000;
    public static final int MAX_NEXT = 280;
    public static final int MIN_CONFIDENCE = 0;
    public static final int MAX_CONFIDENCE = 10;
    public static final int FIRST_CONFIDENCE = 5;

    private CheckInRule() {}

    /** Refuses with CYCLE_CLOSED when nothing may be recorded any more. */
    public static void requireOpen(Cycle cycle) {
        if (cycle.isClosed()) {
            throw Refused.because(Reason.CYCLE_CLOSED, cycle.name());
        }
    }

    /** Everything wrong with the draft, each refusal naming its field; empty when it may be recorded. */
    public static List<Refusal> refusals(CheckInDraft draft, KeyResult keyResult, Cycle cycle, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        checkDate(draft.date(), cycle, today, refusals);
        checkValue(draft.value(), keyResult.metric().kind(), refusals);
        if (draft.confidence() < MIN_CONFIDENCE || draft.confidence() > MAX_CONFIDENCE) {
            refusals.add(Refusal.field("confidence", Reason.OUT_OF_RANGE, MIN_CONFIDENCE, MAX_CONFIDENCE));
        }
        checkLength("learning", draft.learning(), MAX_LEARNING, refusals);
        checkLength("next", draft.next(), MAX_NEXT, refusals);
        return refusals;
    }

    private static void checkDate(LocalDate date, Cycle cycle, LocalDate today, List<Refusal> refusals) {
        if (date.isAfter(today)) {
            refusals.add(Refusal.field("date", Reason.DATE_IN_FUTURE, today));
        } else if (!cycle.contains(date)) {
            refusals.add(Refusal.field("date", Reason.DATE_OUTSIDE_CYCLE, cycle.name()));
        }
    }

    private static void checkValue(BigDecimal value, KeyResultKind kind, List<Refusal> refusals) {
        boolean zeroOrOne = value.compareTo(BigDecimal.ZERO) == 0 || value.compareTo(BigDecimal.ONE) == 0;
        if (kind == KeyResultKind.BINARY && !zeroOrOne) {
            refusals.add(Refusal.field("value", Reason.NOT_ZERO_OR_ONE));
        }
    }

    private static void checkLength(String field, @Nullable String text, int max, List<Refusal> refusals) {
        if (text != null && text.length() > max) {
            refusals.add(Refusal.field(field, Reason.TOO_LONG, max));
        }
    }
}
