package org.waypoint.okr.ao.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.function.Consumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * One numbered change of stored data. A subclass is named {@code Upgrade001}, {@code Upgrade002} and so on, says in its
 * comment why the change is needed, and works on its own frozen copies of the entities, in a package {@code v001} beside
 * it: the entities of today may have changed by the time an old installation comes by.
 *
 * <p>During a rolling upgrade nodes of the old release still run, so a change only adds; it must also survive being
 * stopped half-way and started again.
 */
public abstract class Upgrade implements ActiveObjectsUpgradeTask {
    private static final int PAGE = 500;

    private final ModelVersion version;

    /** @param number counts up from 1; the descriptor lists the tasks in this order */
    protected Upgrade(int number) {
        this.version = ModelVersion.valueOf(Integer.toString(number));
    }

    @Override
    public final ModelVersion getModelVersion() {
        return version;
    }

    /** Makes the frozen entities known to Active Objects, which knows none here, and then does the work. */
    @Override
    public final void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(entities());
        run(ao);
    }

    /** Every frozen entity the work touches. */
    protected abstract Class<? extends RawEntity<?>>[] entities();

    protected abstract void run(ActiveObjects ao);

    /** Visits every row, 500 at a time, so that a large table needs little memory. */
    protected static <E extends RawEntity<Long>> void forEach(ActiveObjects ao, Class<E> type, Consumer<E> work) {
        int offset = 0;
        E[] page;
        do {
            page = ao.find(type, Query.select().order("ID ASC").offset(offset).limit(PAGE));
            for (E row : page) {
                work.accept(row);
            }
            offset += page.length;
        } while (page.length == PAGE);
    }
}
