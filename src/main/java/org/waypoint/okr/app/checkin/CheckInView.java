package org.waypoint.okr.app.checkin;

import java.util.List;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.checkin.CheckIn;

/** A check-in with the name of who recorded it, and whether the reader may correct it. */
public record CheckInView(CheckIn checkIn, Person recordedBy, List<Belief> beliefs, boolean mayCorrect) {
    /** What the check-in said about one bet, and the belief that resulted. */
    public record Belief(long hypothesisId, int belief) {}

    public CheckInView {
        beliefs = List.copyOf(beliefs);
    }
}
