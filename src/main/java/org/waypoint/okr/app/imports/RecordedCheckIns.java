package org.waypoint.okr.app.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckIns;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Knows which check-ins are stored, so that a file that is imported twice creates nothing twice. */
final class RecordedCheckIns {
    private final CheckIns checkIns;
    private final Map<KeyResultId, Set<String>> recorded = new HashMap<>();

    RecordedCheckIns(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    boolean isNew(KeyResult keyResult, CheckInDraft draft) {
        return !of(keyResult).contains(key(draft));
    }

    /** Whether it was new; from now on it counts as recorded. */
    boolean addIfNew(KeyResult keyResult, CheckInDraft draft) {
        return of(keyResult).add(key(draft));
    }

    private Set<String> of(KeyResult keyResult) {
        return recorded.computeIfAbsent(keyResult.id(), id -> {
            Set<String> keys = new HashSet<>();
            checkIns.of(id, 0, Integer.MAX_VALUE).forEach(each -> keys.add(key(each.draft())));
            return keys;
        });
    }

    private static String key(CheckInDraft draft) {
        return draft.date() + "|" + draft.value().stripTrailingZeros().toPlainString() + "|"
                + (draft.learning() == null ? "" : draft.learning());
    }
}
