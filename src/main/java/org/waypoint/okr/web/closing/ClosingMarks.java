package org.waypoint.okr.web.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.closing.ClosingMark;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Decided;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;

/** What stands beside an objective about its closing: the grade both ways, the decision, where it came from. */
public final class ClosingMarks {
    private static final String NOTHING = "\u2013";

    private final Formats formats;

    public ClosingMarks(Formats formats) {
        this.formats = formats;
    }

    public List<Lozenge> of(ClosingMark mark) {
        List<Lozenge> marks = new ArrayList<>();
        if (mark.grade() != null && mark.grade().displayed() != null) {
            marks.add(grade(mark));
        }
        if (mark.targetMoved()) {
            Computed computed = mark.closing().grading().computed();
            marks.add(Lozenge.of(
                    formats.text("okr.closing.mark.target-moved"),
                    "warning",
                    formats.text(
                            "okr.closing.graded.both-ways",
                            number(computed.displayed()),
                            number(computed.originalDisplayed()))));
        }
        Decided decided = mark.closing().decided();
        if (decided != null) {
            marks.add(Lozenge.of(decision(mark, decided), "neutral", decided.why()));
        }
        if (mark.carriedFrom() != null) {
            marks.add(Lozenge.of(formats.text("okr.closing.carried-from", cycle(mark.carriedFrom())), "info"));
        }
        if (!mark.needNewTarget().isEmpty()) {
            marks.add(Lozenge.of(
                    formats.text("okr.closing.mark.need-new-target"),
                    "warning",
                    formats.text("okr.closing.need-new-target", String.join(", ", mark.needNewTarget()))));
        }
        return marks;
    }

    private Lozenge grade(ClosingMark mark) {
        String text = formats.text("okr.closing.mark.grade", number(mark.grade().displayed()));
        return mark.closing().confirmed() == null
                ? Lozenge.of(text, tone(mark.grade().band()), formats.text("okr.closing.mark.unconfirmed"))
                : Lozenge.of(text, tone(mark.grade().band()));
    }

    private String decision(ClosingMark mark, Decided decided) {
        return mark.carriedTo() == null
                ? formats.word("okr.closing.decided-as.", decided.decision())
                : formats.text("okr.closing.carried-to", cycle(mark.carriedTo()));
    }

    private static String cycle(ClosingView.Relative relative) {
        return relative.cycle() == null ? NOTHING : relative.cycle().name();
    }

    private String number(BigDecimal grade) {
        return grade == null ? NOTHING : formats.score(grade.toPlainString());
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
