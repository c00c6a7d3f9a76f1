package org.waypoint.okr.web.view.closing;

import java.util.List;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;

/**
 * The objective that is being closed: one number, what it is made of, and three steps.
 *
 * @param original the number by the first targets; empty when none moved
 * @param drift says that the score has moved since the grade; empty when it has not
 * @param lineage where it came from and where it goes on
 * @param parents decided objectives to which this one leads
 * @param grading null when the reader cannot grade now, like the other forms
 */
public record ObjectivePart(
        String title,
        String byline,
        List<Lozenge> marks,
        Score score,
        String original,
        boolean hasOriginal,
        String drift,
        boolean hasDrift,
        List<Line> lineage,
        boolean hasLineage,
        List<ParentPart> parents,
        boolean hasParents,
        List<Part> parts,
        boolean hasParts,
        Step grade,
        GradeForm grading,
        boolean hasGrading,
        Step confirm,
        Sending confirming,
        boolean hasConfirming,
        Sending reopening,
        boolean hasReopening,
        Step decide,
        DecisionForm deciding,
        boolean hasDeciding) {
    public ObjectivePart {
        marks = List.copyOf(marks);
        lineage = List.copyOf(lineage);
        parents = List.copyOf(parents);
        parts = List.copyOf(parts);
    }

    /** A sentence, with where it leads. */
    public record Line(String text, String href, boolean hasHref) {}
}
