package org.waypoint.okr.web.view.part;

import java.util.List;

/**
 * A score as a coloured chip that opens its explanation.
 *
 * @param number with one decimal, or a dash where there is nothing to score
 * @param band style suffix: red, amber, green or none
 * @param bandWord the band in words
 * @param label for reading aloud: number, band and what it is the score of
 * @param href page that explains the number
 * @param openerId element id of the link, where the focus returns to
 * @param marks what else there is to say: commitment missed, possibly too easy, below the start
 */
public record Score(
        String number, String band, String bandWord, String label, String href, String openerId, List<Lozenge> marks) {
    public Score {
        marks = List.copyOf(marks);
    }
}
