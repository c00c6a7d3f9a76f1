package org.waypoint.okr.app.port;

import java.util.function.Supplier;

/** All or nothing. */
public interface Transactions {
    /** Runs the work in one database transaction and rolls back when it throws; joins a running one. */
    <T> T run(Supplier<T> work);
}
