package org.waypoint.sandbox.db;

/** Counts the statements that the current thread has sent to the database since {@link #restart()}. */
public final class SqlCount {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private SqlCount() {}

    public static void restart() {
        COUNT.get()[0] = 0;
    }

    public static int now() {
        return COUNT.get()[0];
    }

    static void one() {
        COUNT.get()[0]++;
    }
}
