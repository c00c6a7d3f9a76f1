package org.waypoint.okr.domain.retrospective;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/**
 * What a unit takes out of a cycle.
 *
 * @param notes the unit's own words
 * @param written who changed them last; null before the first word
 * @param acknowledged which lead read them, and when; null until then, and again once the words change
 * @param message what the lead says about the cycle, to everybody; null when nothing
 * @param version grows with each edit; 0 before the first
 */
public record Retrospective(
        UnitId unitId,
        CycleId cycleId,
        Notes notes,
        @Nullable Stamp written,
        @Nullable Stamp acknowledged,
        @Nullable Message message,
        long version) {
    public static final int MAX_TEXT = 4000;
    public static final int MAX_MESSAGE = 1000;

    /** The three questions. */
    public record Notes(
            @Nullable String worked,
            @Nullable String didNotWork,
            @Nullable String weChange) {
        public static final Notes NONE = new Notes(null, null, null);

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** The closing message: what was achieved and learned. */
    public record Message(String text, Stamp stamp) {}

    public static Retrospective blank(UnitId unit, CycleId cycle) {
        return new Retrospective(unit, cycle, Notes.NONE, null, null, null, 0);
    }

    public boolean isWritten() {
        return !notes.isEmpty();
    }

    /** Whoever acknowledged read other words, so the acknowledgement goes when they change. */
    public Retrospective written(Notes next, Stamp by) {
        return next.equals(notes) ? this : new Retrospective(unitId, cycleId, next, by, null, message, version);
    }

    public Retrospective acknowledged(Stamp by) {
        return new Retrospective(unitId, cycleId, notes, written, by, message, version);
    }

    public Retrospective saying(@Nullable Message next) {
        return new Retrospective(unitId, cycleId, notes, written, acknowledged, next, version);
    }
}
