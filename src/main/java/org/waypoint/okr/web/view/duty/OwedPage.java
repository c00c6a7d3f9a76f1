package org.waypoint.okr.web.view.duty;

import java.util.List;

/**
 * What the reader owes, and what leans on the reader.
 *
 * @param count how many things wait, for the badge in the navigation
 * @param summary the same in words
 * @param nothing what to say when nothing waits
 * @param mailsHref where the reader chooses which mails about all this arrive
 */
public record OwedPage(
        String count,
        String summary,
        List<DutyGroup> groups,
        boolean hasGroups,
        String nothing,
        List<LeaningRow> leaning,
        boolean hasLeaning,
        String mailsHref) {
    public OwedPage {
        groups = List.copyOf(groups);
        leaning = List.copyOf(leaning);
    }
}
