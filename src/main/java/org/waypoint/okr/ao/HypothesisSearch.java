package org.waypoint.okr.ao;

import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.HypothesisFilter;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.unit.UnitId;

/** Bets across key results and cycles, each question one statement. */
final class HypothesisSearch {
    private final Tables tables;

    HypothesisSearch(Tables tables) {
        this.tables = tables;
    }

    List<HypothesisEntity> after(@Nullable HypothesisId last, int limit) {
        Query query = Query.select().where("ID > ?", last == null ? 0L : last.value());
        return tables.all(HypothesisEntity.class, query.order("ID ASC").limit(limit));
    }

    List<HypothesisEntity> all(HypothesisFilter filter) {
        return tables.all(HypothesisEntity.class, ordered(filter));
    }

    List<HypothesisEntity> page(HypothesisFilter filter, int offset, int limit) {
        return tables.all(HypothesisEntity.class, ordered(filter).offset(offset).limit(limit));
    }

    int count(HypothesisFilter filter) {
        return tables.count(HypothesisEntity.class, query(filter));
    }

    /** Decided by a version of the add-on that knew no search; their number shrinks to none. */
    List<HypothesisEntity> withoutWords(int limit) {
        Query query = Query.select().where("SEARCH_TEXT IS NULL AND STATUS = ?", HypothesisState.DECIDED.name());
        return tables.all(HypothesisEntity.class, query.order("ID ASC").limit(limit));
    }

    private static Query ordered(HypothesisFilter filter) {
        return query(filter).order("VERDICT_AT DESC, ID DESC");
    }

    private static Query query(HypothesisFilter filter) {
        Criteria criteria = new Criteria();
        Set<UnitId> units = filter.units();
        if (units != null) {
            criteria.in("UNIT_ID", units.stream().map(UnitId::value).toList());
        }
        CycleId cycle = filter.cycle();
        if (cycle != null) {
            criteria.equal("CYCLE_ID", cycle.value());
        }
        criteria.oneOf(
                "STATUS", filter.states().stream().map(Enum::name).sorted().toList());
        if (filter.verdict() != null) {
            criteria.equal("VERDICT", filter.verdict().name());
        }
        if (filter.text() != null) {
            criteria.holds("SEARCH_TEXT", filter.text());
        }
        return criteria.query();
    }
}
