package org.waypoint.okr.scheduling;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypoint.okr.app.port.Pieces;

/** Pieces of a job: what goes wrong with one of them is told in the log, and the job goes on. */
public final class LoggedPieces implements Pieces {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedPieces.class);

    @Override
    public <T> Optional<T> attempt(String what, Supplier<T> piece) {
        try {
            return Optional.of(piece.get());
        } catch (RuntimeException e) {
            LOG.warn("Failed, and left out: {}", what, e);
            return Optional.empty();
        }
    }
}
