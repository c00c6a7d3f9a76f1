package org.waypoint.okr.ao.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.ao.entity.CheckInEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Measurement;

/** Check-ins to rows and back. */
public final class CheckInRows {
    private CheckInRows() {}

    public static void write(CheckInDraft draft, Stamp recorded, CheckInEntity row) {
        row.setMeasuredOn(draft.date().toString());
        row.setMeasuredValue(draft.value().toPlainString());
        row.setConfidence(draft.confidence());
        row.setLearning(draft.learning());
        row.setNextStep(draft.next());
        row.setRecordedBy(recorded.userKey());
        row.setRecordedAt(recorded.at().toEpochMilli());
    }

    public static CheckIn read(CheckInEntity row, @Nullable Long supersededBy) {
        CheckInDraft draft = new CheckInDraft(
                LocalDate.parse(row.getMeasuredOn()),
                new BigDecimal(row.getMeasuredValue()),
                row.getConfidence(),
                row.getLearning(),
                row.getNextStep());
        return new CheckIn(
                new CheckInId(row.getID()),
                new KeyResultId(row.getKeyResultId()),
                draft,
                source(row),
                Columns.stamp(row.getRecordedBy(), row.getRecordedAt()),
                Columns.id(row.getSupersedes(), CheckInId::new),
                Columns.id(supersededBy, CheckInId::new));
    }

    /** Nothing stands for a person's own, so that rows of older versions need no change. */
    public static void write(CheckInSource source, CheckInEntity row) {
        row.setSource(source == CheckInSource.MANUAL ? null : source.name());
    }

    private static CheckInSource source(CheckInEntity row) {
        CheckInSource source = Columns.constant(CheckInSource.class, row.getSource());
        return source == null ? CheckInSource.MANUAL : source;
    }

    public static Measurement measurement(CheckInEntity row) {
        return new Measurement(
                LocalDate.parse(row.getMeasuredOn()), new BigDecimal(row.getMeasuredValue()), row.getConfidence());
    }
}
