package org.waypoint.okr.ao;

import java.lang.reflect.UndeclaredThrowableException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;

/**
 * Tells failures apart by SQL state, the one thing about them that nearly all databases share. They arrive in wrappings
 * of several kinds: the service of Active Objects uses its own, a row that saves itself is a proxy and cannot, and a
 * transaction that fails at its very end has the host's.
 */
final class SqlFailures {
    /** Integrity constraint violation; of these only a duplicate can happen to a row that we insert. */
    private static final String INTEGRITY = "23";
    /** Transaction rolled back: a deadlock, or a conflict seen too late (PostgreSQL, Oracle, MySQL, SQL Server, H2). */
    private static final String ROLLBACK = "40";
    /** H2's own word for a conflict of two updates. */
    private static final Set<String> CONFLICTS = Set.of("90131");
    /** Oracle's deadlock shares its SQL state with full disks and other lacks, where trying again is no use. */
    private static final String ORACLE_RESOURCES = "61000";

    private static final int ORACLE_DEADLOCK = 60;

    private SqlFailures() {}

    /** Runs an insert and throws what {@code duplicate} makes instead of the database's complaint about a duplicate. */
    static <T> T unique(Supplier<T> insert, Supplier<? extends RuntimeException> duplicate) {
        return unique(insert, cause -> duplicate.get());
    }

    static <T> T unique(Supplier<T> insert, Function<Throwable, ? extends RuntimeException> duplicate) {
        try {
            return insert.get();
        } catch (ActiveObjectsException | UndeclaredThrowableException failure) {
            throw isDuplicate(failure) ? duplicate.apply(failure) : failure;
        }
    }

    static boolean isDuplicate(Throwable failure) {
        return any(failure, (state, code) -> state.startsWith(INTEGRITY));
    }

    /** Whether the same work may succeed when it is done again from the start. */
    static boolean isConflict(Throwable failure) {
        return any(
                failure,
                (state, code) -> state.startsWith(ROLLBACK)
                        || CONFLICTS.contains(state)
                        || state.equals(ORACLE_RESOURCES) && code == ORACLE_DEADLOCK);
    }

    private static boolean any(Throwable failure, BiPredicate<String, Integer> test) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && test.test(sql.getSQLState(), sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
