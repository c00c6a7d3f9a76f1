package org.waypoint.okr.app.port;

import java.util.Optional;
import java.util.function.Supplier;

/** Does pieces of work each for itself: one that fails is noted and does not keep the others from being done. */
public interface Pieces {
    /**
     * Does one piece.
     *
     * @param what it is, in a few English words for the log
     * @return its result; empty when it failed, whatever went wrong
     */
    <T> Optional<T> attempt(String what, Supplier<T> piece);
}
