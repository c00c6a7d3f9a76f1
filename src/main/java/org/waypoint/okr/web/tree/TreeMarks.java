package org.waypoint.okr.web.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.app.tree.CompanyTree.ObjectiveNode;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.scoring.Grade;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;

/** How an objective's number is to be read, in words: the unit's grade counts before the computed one. */
final class TreeMarks {
    private static final String NOTHING = "\u2013";

    private final Formats formats;

    TreeMarks(Formats formats) {
        this.formats = formats;
    }

    List<Lozenge> of(ObjectiveNode node) {
        CompanyTree.Outcome outcome = node.outcome();
        Grade grade = outcome.grade();
        List<Lozenge> marks = new ArrayList<>();
        if (grade != null && grade.displayed() != null) {
            String text = formats.text("okr.closing.mark.grade", number(grade.displayed()));
            marks.add(
                    outcome.confirmed()
                            ? Lozenge.of(text, tone(grade.band()))
                            : Lozenge.of(text, tone(grade.band()), formats.text("okr.closing.mark.unconfirmed")));
        }
        if (outcome.targetMoved()) {
            String computed = node.score().displayed();
            marks.add(Lozenge.of(
                    formats.text("okr.closing.mark.target-moved"),
                    "warning",
                    formats.text(
                            "okr.closing.graded.both-ways",
                            computed == null ? NOTHING : formats.score(computed),
                            number(outcome.original()))));
        }
        if (grade == null ? node.score().committedMissed() : grade.committedMissed()) {
            marks.add(mark("okr.common.mark.committed-missed", "danger"));
        }
        if (grade == null ? node.score().possiblyTooEasy() : grade.possiblyTooEasy()) {
            marks.add(mark("okr.common.mark.too-easy", "info"));
        }
        return marks;
    }

    /** Without the sentence behind it: a large tree says it hundreds of times. */
    private Lozenge mark(String key, String tone) {
        return Lozenge.of(formats.text(key), tone);
    }

    private String number(BigDecimal number) {
        return number == null ? NOTHING : formats.score(number.toPlainString());
    }

    private static String tone(Band band) {
        return switch (band) {
            case GREEN -> "success";
            case AMBER -> "warning";
            case RED -> "danger";
            case NONE -> "neutral";
        };
    }
}
