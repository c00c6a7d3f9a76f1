package org.waypoint.okr.app.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInId;

/** Every check-in of a cycle, corrected ones marked; in the order in which they were recorded. Names nobody. */
final class CheckInTable {
    private CheckInTable() {}

    static ExportTable of(ExportPage page, List<CheckIn> checkIns) {
        ExportTable table = new ExportTable(
                "cycle",
                "unit",
                "objectiveId",
                "objective",
                "keyResultId",
                "keyResult",
                "unitOfMeasure",
                "checkInId",
                "date",
                "value",
                "confidence",
                "learning",
                "next",
                "source",
                "recordedAt",
                "supersedes",
                "supersededBy",
                "stands");
        for (CheckIn checkIn : checkIns) {
            KeyResultPlace place = page.places().get(checkIn.keyResultId());
            if (place != null) {
                table.add(row(page, place, checkIn));
            }
        }
        return table;
    }

    private static List<@Nullable Object> row(ExportPage page, KeyResultPlace place, CheckIn checkIn) {
        List<@Nullable Object> cells = page.beginning(place);
        cells.addAll(Arrays.asList(
                checkIn.id().value(),
                checkIn.draft().date(),
                checkIn.draft().value(),
                checkIn.draft().confidence(),
                checkIn.draft().learning(),
                checkIn.draft().next(),
                checkIn.source().name(),
                checkIn.recorded().at(),
                id(checkIn.supersedes()),
                id(checkIn.supersededBy()),
                checkIn.stands()));
        return cells;
    }

    private static @Nullable Long id(@Nullable CheckInId id) {
        return id == null ? null : id.value();
    }
}
