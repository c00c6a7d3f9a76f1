package org.waypoint.okr.app.source;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.source.KeyResultSource;

/**
 * What stands beside a key result without counting in it.
 *
 * @param work null when no epic that the reader may browse bets on it
 * @param source null when people check in; without the words of a search
 */
public record BesideView(@Nullable WorkView work, @Nullable KeyResultSource source) {
    public static final BesideView NOTHING = new BesideView(null, null);

    /**
     * How much of the epics' work is done, as far as the reader may browse it.
     *
     * @param epics how many epics are counted
     * @param hiddenEpics how many more bet on the key result that the reader may not browse
     * @param tooMuch there is too much to count; done and total are 0 then
     */
    public record WorkView(int done, int total, int epics, int hiddenEpics, boolean tooMuch) {}
}
