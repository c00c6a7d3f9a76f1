package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.meeting.MeetingItem;
import org.waypoint.okr.app.meeting.MeetingView;
import org.waypoint.okr.domain.checkin.CheckIn;

/** The agenda of a project's weekly meeting. */
public record MeetingJson(
        ProjectJson project, @Nullable CycleJson cycle, LocalDate day, int recorded, int total, List<Item> items) {
    public static MeetingJson of(MeetingView view) {
        return new MeetingJson(
                ProjectJson.of(view.project()),
                CycleJson.ofNullable(view.cycle()),
                view.day(),
                view.recorded(),
                view.items().size(),
                view.items().stream().map(Item::of).toList());
    }

    /** A key result with its live hypotheses, and the check-in of the meeting's day. */
    public record Item(
            String objectiveTitle,
            String unitName,
            KeyResultJson keyResult,
            List<HypothesisJson> hypotheses,
            @Nullable Recorded recorded) {
        static Item of(MeetingItem item) {
            return new Item(
                    item.objective().objective().title(),
                    item.objective().unit().name(),
                    KeyResultJson.of(item.keyResult()),
                    item.bets().stream().map(HypothesisJson::of).toList(),
                    item.recorded() == null ? null : Recorded.of(item.recorded(), item));
        }
    }

    /** What was said. */
    public record Recorded(
            long checkInId,
            BigDecimal value,
            int confidence,
            @Nullable String learning,
            @Nullable String next,
            @Nullable UserJson recordedBy) {
        static Recorded of(CheckIn checkIn, MeetingItem item) {
            return new Recorded(
                    checkIn.id().value(),
                    checkIn.draft().value(),
                    checkIn.draft().confidence(),
                    checkIn.draft().learning(),
                    checkIn.draft().next(),
                    UserJson.ofNullable(item.recordedBy()));
        }
    }
}
