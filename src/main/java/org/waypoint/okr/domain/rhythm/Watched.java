package org.waypoint.okr.domain.rhythm;

import java.util.List;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.unit.Unit;

/**
 * A key result from which check-ins are expected.
 *
 * @param unit whose leads hear of it when it has become stale
 */
public record Watched(KeyResult keyResult, Unit unit, CheckInDue due) {
    public String ownerKey() {
        return keyResult.definition().ownerKey();
    }

    public List<String> leadKeys() {
        return unit.definition().leadKeys();
    }
}
