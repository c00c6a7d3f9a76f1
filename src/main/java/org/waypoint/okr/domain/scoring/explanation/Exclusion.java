package org.waypoint.okr.domain.scoring.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/**
 * Something left out of a number.
 *
 * @param subject id of what was left out: a key result, a hypothesis or an objective; null when there is nothing to
 *     compute at all, or when many are counted together
 * @param arguments of the sentence, as in steps
 */
public record Exclusion(@Nullable Object subject, ExclusionReason reason, List<Object> arguments) {
    public Exclusion {
        arguments = List.copyOf(arguments);
    }

    public Exclusion(@Nullable Object subject, ExclusionReason reason) {
        this(subject, reason, List.of());
    }

    /** Several that are only counted. */
    public static Exclusion counted(ExclusionReason reason, int count) {
        return new Exclusion(null, reason, List.of(count));
    }

    /** The key result that was left out; null when it is none. */
    public @Nullable KeyResultId keyResultId() {
        return subject instanceof KeyResultId id ? id : null;
    }
}
