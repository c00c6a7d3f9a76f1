package org.waypoint.okr.web.view.form;

import java.util.List;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;
import org.waypoint.okr.web.view.part.Score;

/**
 * A key result's check-ins, and the form for the next one.
 *
 * @param open the reader may check in now; {@code closedText} says why not
 * @param heading the key result, or that an earlier check-in is corrected
 * @param binary the value is achieved or not
 * @param previewPath where a script asks what the scores would be; empty when it cannot
 * @param parameters hidden fields that say what the form is about
 */
public record CheckInPage(
        FormFrame form,
        boolean open,
        String closedText,
        String heading,
        String title,
        String objective,
        String aim,
        String current,
        Field value,
        boolean binary,
        String unit,
        Field date,
        Field confidence,
        Field learning,
        Field next,
        List<BeliefField> beliefs,
        boolean hasBeliefs,
        String previewPath,
        Score score,
        Score objectiveScore,
        List<Hidden> parameters,
        List<PastCheckIn> history,
        boolean hasHistory,
        String historyTitle) {
    public CheckInPage {
        beliefs = List.copyOf(beliefs);
        parameters = List.copyOf(parameters);
        history = List.copyOf(history);
    }

    /** More, same or less belief in one bet; {@code row} numbers the field. */
    public record BeliefField(
            String row, String hypothesisId, String bet, String belief, String name, List<Choice> choices) {
        public BeliefField {
            choices = List.copyOf(choices);
        }
    }

    /**
     * An earlier check-in.
     *
     * @param corrected a later one replaced it
     * @param correction it replaced an earlier one
     */
    public record PastCheckIn(
            String date,
            String value,
            String confidence,
            String by,
            String learning,
            boolean hasLearning,
            String next,
            boolean hasNext,
            String source,
            boolean automatic,
            boolean corrected,
            boolean correction,
            boolean mayCorrect,
            String correctHref,
            String correctId,
            String correctLabel) {}
}
