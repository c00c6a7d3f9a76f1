package org.waypoint.okr.ao;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.ao.mapping.HypothesisRows;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisFilter;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResultId;
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
    private List<HypothesisEntity> withoutWords(int limit) {
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

    /** Writes the words to rows that have none yet; answers how many there were. */
    int completeWords(int limit) {
        List<HypothesisEntity> rows = withoutWords(limit);
        for (HypothesisEntity row : rows) {
            Hypothesis bet = HypothesisRows.read(row);
            HypothesisRows.writeSearchText(bet.statement(), bet.verdict(), row);
            row.save();
        }
        return rows.size();
    }

    /** Rows of some cycles that a user created or that hang below one of the key results, oldest first. */
    List<HypothesisEntity> concerning(String userKey, Collection<KeyResultId> keyResults, Set<CycleId> cycles) {
        Criteria theirs = new Criteria().equal("CREATED_BY", userKey);
        Criteria below = new Criteria()
                .in("KEY_RESULT_ID", keyResults.stream().map(KeyResultId::value).toList());
        Criteria either = new Criteria()
                .in("CYCLE_ID", cycles.stream().map(CycleId::value).toList())
                .either(theirs, below);
        return tables.all(HypothesisEntity.class, either.query().order("ID ASC"));
    }
}
