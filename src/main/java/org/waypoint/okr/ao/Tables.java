package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.waypoint.okr.ao.entity.IdEntity;
import org.waypoint.okr.ao.entity.PlacedEntity;
import org.waypoint.okr.ao.mapping.NewRow;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.unit.UnitId;

/** What every repository asks of its tables, in words that all of Jira's databases understand. */
final class Tables {
    private static final String ID = "ID";
    private static final String BY_ID = "ID ASC";

    private final ActiveObjects ao;

    Tables(ActiveObjects ao) {
        this.ao = ao;
    }

    <E extends IdEntity> Optional<E> find(Class<E> type, long id) {
        return Optional.ofNullable(ao.get(type, id));
    }

    <E extends IdEntity> List<E> all(Class<E> type, Query query) {
        return List.of(ao.find(type, query));
    }

    /** Rows whose column equals the value, oldest first. */
    <E extends IdEntity> List<E> where(Class<E> type, String column, Object value) {
        return all(type, Query.select().where(column + " = ?", value).order(BY_ID));
    }

    /** Rows whose column is one of the ids, oldest first; one statement for each 500 ids. */
    <E extends IdEntity> List<E> where(Class<E> type, String column, Collection<Long> ids) {
        List<E> rows = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            String criteria = Chunks.in(column, chunk.size());
            rows.addAll(
                    all(type, Query.select().where(criteria, chunk.toArray()).order(BY_ID)));
        }
        rows.sort(Comparator.comparing(IdEntity::getID));
        return rows;
    }

    /** Rows of a cycle, oldest first. */
    <E extends PlacedEntity> List<E> inCycle(Class<E> type, CycleId cycle) {
        return where(type, "CYCLE_ID", cycle.value());
    }

    /** Rows of some cycles, oldest first, in one statement for each 500 cycles. */
    <E extends PlacedEntity> List<E> inCycles(Class<E> type, Collection<CycleId> cycles) {
        return where(type, "CYCLE_ID", cycles.stream().map(CycleId::value).toList());
    }

    /**
     * Rows of a cycle that belong to one of the units, oldest first, always in one statement: with more units than fit
     * into it, the whole cycle is read.
     */
    <E extends PlacedEntity> List<E> inCycle(Class<E> type, CycleId cycle, Set<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        if (units.size() > Chunks.SIZE) {
            return inCycle(type, cycle).stream()
                    .filter(row -> units.contains(new UnitId(row.getUnitId())))
                    .toList();
        }
        Object[] parameters = Stream.concat(
                        Stream.of(cycle.value()),
                        units.stream().map(UnitId::value).sorted())
                .toArray();
        String criteria = "CYCLE_ID = ? AND " + Chunks.in("UNIT_ID", units.size());
        return all(type, Query.select().where(criteria, parameters).order(BY_ID));
    }

    /** Inserts a row in one statement and answers its id. */
    <E extends IdEntity> long insert(Class<E> type, Consumer<? super E> fill) {
        Map<String, Object> columns = new HashMap<>(NewRow.of(type, fill));
        columns.values().removeIf(value -> value == null);
        return ao.create(type, columns).getID();
    }

    <E extends IdEntity> void delete(Class<E> type, String column, long id) {
        ao.deleteWithSQL(type, column + " = ?", id);
    }

    /** One statement for each 500 ids. */
    <E extends IdEntity> void delete(Class<E> type, String column, Collection<Long> ids) {
        for (List<Long> chunk : Chunks.of(ids)) {
            ao.deleteWithSQL(type, Chunks.in(column, chunk.size()), chunk.toArray());
        }
    }

    /**
     * Deletes rows whose column is below the limit: the oldest, as many as fit into one list of ids at most. First their
     * ids are read, because no two databases limit a DELETE in the same way.
     */
    <E extends IdEntity> int deleteOldest(Class<E> type, String column, Object limit, int most) {
        Query oldest =
                Query.select(ID).where(column + " < ?", limit).order(BY_ID).limit(Math.min(most, Chunks.SIZE));
        List<Long> ids = all(type, oldest).stream().map(IdEntity::getID).toList();
        return ids.isEmpty() ? 0 : ao.deleteWithSQL(type, Chunks.in(ID, ids.size()), ids.toArray());
    }

    int count(Class<? extends IdEntity> type, String criteria, Object... parameters) {
        return ao.count(type, criteria, parameters);
    }

    int count(Class<? extends IdEntity> type, Query query) {
        return ao.count(type, query);
    }
}
