package org.waypoint.okr.web.part;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.Score;

/** Shows scores and pace. */
public final class Scores {
    private static final String NOTHING = "\u2013";

    private final Formats formats;

    public Scores(Formats formats) {
        this.formats = formats;
    }

    /**
     * The chip of a score.
     *
     * @param subject title of what is scored
     * @param href page that explains it
     * @param openerId unique on the page
     */
    public Score chip(ScoreView view, String subject, String href, String openerId) {
        String number = view.displayed() == null ? NOTHING : formats.score(view.displayed());
        String word = view.bandLabel();
        return new Score(
                number,
                Formats.css(view.band()),
                word,
                formats.text("okr.common.score.label", number, word, subject),
                href,
                openerId,
                marks(view));
    }

    /** Progress against time in one word, with expectation and difference behind it. */
    public Lozenge pace(ScoreView view) {
        PaceStatus status = view.pace().status();
        String text = formats.word("okr.common.pace.", status);
        if (view.pace().expected() == null || view.pace().difference() == null) {
            return Lozenge.of(text, tone(status));
        }
        String hint = formats.text(
                "okr.common.pace-hint",
                formats.percent(view.pace().expected()),
                formats.signedPercent(view.pace().difference()));
        return Lozenge.of(text, tone(status), hint);
    }

    /** What there is to say besides the number: commitment open, possibly too easy, below the start. */
    public List<Lozenge> marks(ScoreView view) {
        List<Lozenge> marks = new ArrayList<>();
        if (view.committedMissed()) {
            marks.add(mark("okr.common.mark.committed-missed", "okr.common.mark.committed-missed.hint", "danger"));
        }
        marks.addAll(marksOfPart(view));
        return marks;
    }

    /** The marks of a key result below its objective, which carries the commitment for all of them. */
    public List<Lozenge> marksOfPart(ScoreView view) {
        List<Lozenge> marks = new ArrayList<>();
        if (view.possiblyTooEasy()) {
            marks.add(mark("okr.common.mark.too-easy", "okr.common.mark.too-easy.hint", "info"));
        }
        if (view.belowBaseline() && view.progress() != null) {
            marks.add(Lozenge.of(
                    formats.text("okr.common.mark.below-baseline", formats.percent(view.progress())), "danger"));
        }
        return marks;
    }

    private Lozenge mark(String text, String hint, String tone) {
        return Lozenge.of(formats.text(text), tone, formats.text(hint));
    }

    private static String tone(PaceStatus status) {
        return switch (status) {
            case ON_TRACK, DONE -> "success";
            case AT_RISK, STALE -> "warning";
            case OFF_TRACK -> "danger";
            case TOO_EARLY, NONE -> "neutral";
        };
    }
}
