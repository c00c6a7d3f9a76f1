package org.waypoint.okr.domain.refusal;

import java.util.List;

/**
 * Thrown by rules and use cases when they say no; translated once per doorway. Carries every refusal found, so that a
 * person can mend all fields at once. Unchecked, because a refusal must not be ignorable by accident.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(describe(refusals));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a reason");
        }
        this.refusals = List.copyOf(refusals);
    }

    public static Refused because(Reason reason, Object... arguments) {
        return new Refused(List.of(Refusal.of(reason, arguments)));
    }

    public static Refused field(String field, Reason reason, Object... arguments) {
        return new Refused(List.of(Refusal.field(field, reason, arguments)));
    }

    /** Throws when there is anything to refuse; returns quietly otherwise. */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** The first reason: it decides the kind of answer. */
    public Reason reason() {
        return refusals.get(0).reason();
    }

    private static String describe(List<Refusal> refusals) {
        StringBuilder text = new StringBuilder();
        for (Refusal refusal : refusals) {
            text.append(text.length() == 0 ? "" : ", ").append(refusal.reason());
            if (refusal.field() != null) {
                text.append(" (").append(refusal.field()).append(')');
            }
        }
        return text.toString();
    }
}
