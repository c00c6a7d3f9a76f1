package org.waypoint.okr.web.tree;

import java.util.Set;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Scores;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.tree.Chip;

/**
 * What all rows of one tree share.
 *
 * @param projectIds those that the reader may browse
 * @param query with the cycle that is shown
 */
record TreeDesk(Formats formats, Links links, Set<Long> projectIds, TreeQuery query) {
    private static final String EXPLAIN = "OkrExplainScore!default.jspa?";
    private static final String NOTHING = "\u2013";

    String text(String key, Object... arguments) {
        return formats.text(key, arguments);
    }

    Chip objective(long id, ScoreView score) {
        return chip("okr-o" + id, score, EXPLAIN + "objectiveId=" + id);
    }

    Chip keyResult(long id, ScoreView score) {
        return chip("okr-k" + id, score, EXPLAIN + "keyResultId=" + id);
    }

    Chip unit(String id, ScoreView score) {
        return chip(
                "okr-u" + id,
                score,
                links.page("OkrExplainUnit!default", query.below(id).parameters()));
    }

    private Chip chip(String id, ScoreView score, String href) {
        String number = score.displayed() == null ? NOTHING : formats.score(score.displayed());
        return new Chip(id, number, Formats.css(score.band()), score.bandLabel(), href);
    }

    /** In one word, without the sentence behind it, which the explanation says. */
    Lozenge pace(ScoreView score) {
        Lozenge pace = new Scores(formats).pace(score);
        return Lozenge.of(pace.text(), pace.tone());
    }
}
