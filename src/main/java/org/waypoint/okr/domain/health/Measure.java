package org.waypoint.okr.domain.health;

import java.util.List;

/**
 * A head's number with what lowers it.
 *
 * @param gaps the most serious first
 * @param leftOut what could not be judged yet and counts for neither side
 */
public record Measure(Share share, List<HealthGap> gaps, int leftOut) {
    public Measure {
        gaps = List.copyOf(gaps);
    }
}
