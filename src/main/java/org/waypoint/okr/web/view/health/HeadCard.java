package org.waypoint.okr.web.view.health;

import java.util.List;

/**
 * One of the five heads.
 *
 * @param href opens how the number came about
 * @param label the number with its name, for those who cannot see what it stands beside
 * @param says of what it is made, in words
 * @param bar length of the bar from 0 to 100
 * @param mark where it stood before, from 0 to 100; only {@code hasMark}
 * @param gaps the first ones
 * @param more further ones, which open on demand; only {@code hasMore}
 * @param rest how many are not shown at all, in words; empty when none
 */
public record HeadCard(
        String id,
        String name,
        String number,
        String href,
        String label,
        String says,
        Trend trend,
        String bar,
        boolean hasBar,
        String mark,
        boolean hasMark,
        List<Gap> gaps,
        boolean hasGaps,
        List<Gap> more,
        boolean hasMore,
        String moreLabel,
        String rest) {
    public HeadCard {
        gaps = List.copyOf(gaps);
        more = List.copyOf(more);
    }

    /**
     * Something that lowers the number.
     *
     * @param note what is missing, and where
     */
    public record Gap(String title, String href, String note) {}
}
