package org.waypoint.okr.domain.keyresult;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/**
 * When the effect of a key result cannot be seen yet, somebody says on which day it should show. Until then it waits;
 * from that day on its owner owes a look,
 * until somebody checks in or names another day.
 */
public final class Deferral {
    private static final String FIELD = "deferredUntil";

    private Deferral() {}

    /**
     * What a deferral must satisfy: a day that lies ahead. What was deferred before days were asked for may stay without
     * one, and a day that has come may stay as it is.
     *
     * @param before null for a new key result
     */
    public static List<Refusal> refusals(
            @Nullable KeyResultDefinition before, KeyResultDefinition next, LocalDate today) {
        if (!next.notYetObservable()) {
            return List.of();
        }
        LocalDate until = next.deferredUntil();
        if (until == null) {
            boolean always = before != null && before.notYetObservable() && before.deferredUntil() == null;
            return always ? List.of() : List.of(Refusal.field(FIELD, Reason.REQUIRED));
        }
        boolean kept = before != null && until.equals(before.deferredUntil());
        return kept || until.isAfter(today) ? List.of() : List.of(Refusal.field(FIELD, Reason.DATE_NOT_AHEAD, today));
    }

    /**
     * Whether the day has come and nobody has taken the deferral away: the owner owes an observation. In a closed cycle
     * nobody owes anything; the caller knows.
     */
    public static boolean isOwed(KeyResultDefinition definition, LocalDate today) {
        LocalDate until = definition.deferredUntil();
        return definition.notYetObservable() && until != null && !today.isBefore(until);
    }

    /**
     * What remains once a person measured on a day: nothing is deferred any more when the effect should show by then. An
     * earlier look ends no deferral, because people said that it tells nothing yet.
     */
    public static KeyResultDefinition observed(KeyResultDefinition definition, LocalDate measuredOn) {
        return isOwed(definition, measuredOn)
                ? new KeyResultDefinition(
                        definition.title(),
                        definition.metric(),
                        definition.weight(),
                        definition.ownerKey(),
                        definition.collaboratorKeys(),
                        definition.keyPartnerKey(),
                        definition.indicator(),
                        false,
                        null)
                : definition;
    }
}
