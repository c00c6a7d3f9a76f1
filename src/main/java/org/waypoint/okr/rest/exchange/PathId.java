package org.waypoint.okr.rest.exchange;

import java.util.regex.Pattern;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;

/** Reads an id out of a path. What is no id names nothing, so it is answered like anything that is missing. */
public final class PathId {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private PathId() {}

    /** Refused: NOT_FOUND. */
    public static long of(String text) {
        if (!ID.matcher(text).matches()) {
            throw Refused.because(Reason.NOT_FOUND);
        }
        return Long.parseLong(text);
    }
}
