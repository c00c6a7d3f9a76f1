package org.waypoint.okr.web.project;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypoint.okr.app.closing.ClosingOverview;
import org.waypoint.okr.app.source.BesideView;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.NumberLinks;
import org.waypoint.okr.web.part.Scores;
import org.waypoint.okr.web.part.Sparklines;
import org.waypoint.okr.web.source.BesideMarks;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.project.MenuItem;

/**
 * What all mappers of one page share.
 *
 * @param here address of the page, to come back to
 * @param closing what the end of the cycle adds
 * @param beside what stands beside key results
 * @param due key results whose check-in waits for the reader
 */
record ProjectDesk(
        Formats formats,
        Links links,
        String here,
        ClosingOverview closing,
        Map<KeyResultId, BesideView> beside,
        Set<KeyResultId> due) {
    /** Small marks about what stands beside a key result. */
    List<Lozenge> besideMarks(KeyResultId id) {
        return new BesideMarks(formats).of(beside.getOrDefault(id, BesideView.NOTHING));
    }

    Scores scores() {
        return new Scores(formats);
    }

    NumberLinks numbers() {
        return new NumberLinks(formats, links, here);
    }

    Sparklines sparklines() {
        return new Sparklines(formats);
    }

    String text(String key, Object... arguments) {
        return formats.text(key, arguments);
    }

    /** A page that opens in a dialog and knows the way back. */
    String page(String action, String parameter, Object value) {
        return links.page(action, parameter, value, "returnUrl", here);
    }

    /** The page of a key result. */
    String keyResult(long id) {
        return links.keyResult(id);
    }

    MenuItem item(String labelKey, String action, String parameter, Object value) {
        return new MenuItem(text(labelKey), page(action, parameter, value));
    }
}
