package org.waypoint.okr.web.part;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.part.NumberLink;

/**
 * Makes numbers into links to how they came about.
 *
 * @param here address of the page, to come back to
 */
public record NumberLinks(Formats formats, Links links, String here) {
    /**
     * @param id unique on the page
     * @param subject names and ids that the number is asked for with
     */
    public NumberLink of(ExplainedNumber number, String text, String id, Object... subject) {
        List<Object> parameters = new ArrayList<>(List.of("number", number.name()));
        parameters.addAll(Arrays.asList(subject));
        parameters.addAll(List.of("returnUrl", here));
        return new NumberLink(
                text,
                formats.text("okr.explain.link", text, formats.text(number.textKey())),
                true,
                true,
                links.page("OkrExplainScore!default", parameters.toArray()),
                "okr-why-" + Formats.css(number) + "-" + id);
    }

    /** Movement since last week of a key result; a text where there is nothing to compare. */
    public NumberLink movement(BigDecimal movement, String id, long keyResultId) {
        return movement == null
                ? NumberLink.spoken("", formats.text("okr.project.change.unknown"))
                : of(ExplainedNumber.MOVEMENT, formats.signedPercent(movement), id, "keyResultId", keyResultId);
    }
}
