package org.waypoint.okr.app.health;

import java.util.List;
import org.waypoint.okr.app.score.ExplanationView;
import org.waypoint.okr.domain.health.HeadHealth;

/**
 * One head with its gaps by name.
 *
 * @param gaps the most serious ones, as many as were asked for
 * @param gapCount how many there are
 */
public record HeadView(HeadHealth health, List<NamedGap> gaps, int gapCount, ExplanationView explanation) {
    public HeadView {
        gaps = List.copyOf(gaps);
    }
}
