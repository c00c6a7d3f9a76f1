package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.checkin.CheckInView;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInId;

/** A check-in as recorded. */
public record CheckInJson(
        long id,
        long keyResultId,
        LocalDate date,
        BigDecimal value,
        int confidence,
        @Nullable String learning,
        @Nullable String next,
        String source,
        List<Belief> beliefs,
        UserJson recordedBy,
        Instant recordedAt,
        @Nullable Long supersedes,
        @Nullable Long supersededBy,
        boolean mayCorrect) {
    public static CheckInJson of(CheckInView view) {
        CheckIn checkIn = view.checkIn();
        return new CheckInJson(
                checkIn.id().value(),
                checkIn.keyResultId().value(),
                checkIn.draft().date(),
                checkIn.draft().value(),
                checkIn.draft().confidence(),
                checkIn.draft().learning(),
                checkIn.draft().next(),
                checkIn.source().name(),
                view.beliefs().stream()
                        .map(belief -> new Belief(belief.hypothesisId(), belief.belief()))
                        .toList(),
                UserJson.of(view.recordedBy()),
                checkIn.recorded().at(),
                id(checkIn.supersedes()),
                id(checkIn.supersededBy()),
                view.mayCorrect());
    }

    private static @Nullable Long id(@Nullable CheckInId id) {
        return id == null ? null : id.value();
    }

    /** The belief in a bet that resulted. */
    public record Belief(long hypothesisId, int belief) {}
}
