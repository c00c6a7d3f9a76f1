package org.waypoint.okr.app.imports;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;

/**
 * Where a person decides instead of the import guessing.
 *
 * @param kind what the file holds; null lets the column names decide
 * @param dryRun only report, store nothing
 * @param unreadable what an unreadable cell does to the import
 * @param outsideCycle what happens to a check-in dated outside its cycle
 * @param undated what happens to a check-in without a date
 * @param pastCycles phase of the cycles that the import creates and that are over
 * @param looseKeyResults title of the objective that collects key results which name none; null refuses them
 */
public record ImportOptions(
        @Nullable ImportKind kind,
        boolean dryRun,
        Unreadable unreadable,
        OutsideCycle outsideCycle,
        Undated undated,
        PastCycles pastCycles,
        @Nullable String looseKeyResults) {

    /** An unreadable cell refuses the whole file, or is left out and listed. */
    public enum Unreadable {
        REFUSE,
        SKIP
    }

    /** A date outside the cycle is refused, or moved to the cycle's nearest day and listed. */
    public enum OutsideCycle {
        REFUSE,
        MOVE
    }

    /** A missing date is refused, or derived: mid-quarter values take the cycle's middle day, final ones its last. */
    public enum Undated {
        REFUSE,
        DERIVE
    }

    /** A past cycle is closed at once, or left in closing so that check-ins can follow in a second file. */
    public enum PastCycles {
        CLOSE,
        KEEP_OPEN
    }

    /** The strictest choice everywhere. */
    public static ImportOptions strict(@Nullable ImportKind kind, boolean dryRun) {
        return new ImportOptions(
                kind, dryRun, Unreadable.REFUSE, OutsideCycle.REFUSE, Undated.REFUSE, PastCycles.CLOSE, null);
    }

    /**
     * Query fields: kind, dryRun (true), onUnreadable, outsideCycle, undated, pastCycles, looseKeyResults. Whoever calls
     * this refuses the input's other fields with {@link Input#refuseIfAny()}.
     */
    public static ImportOptions of(Input input) {
        return new ImportOptions(
                input.choice("kind", ImportKind.class),
                input.flag("dryRun", true),
                or(input.choice("onUnreadable", Unreadable.class), Unreadable.REFUSE),
                or(input.choice("outsideCycle", OutsideCycle.class), OutsideCycle.REFUSE),
                or(input.choice("undated", Undated.class), Undated.REFUSE),
                or(input.choice("pastCycles", PastCycles.class), PastCycles.CLOSE),
                input.text("looseKeyResults", Titles.MAX_LENGTH));
    }

    private static <E> E or(@Nullable E choice, E fallback) {
        return choice == null ? fallback : choice;
    }
}
