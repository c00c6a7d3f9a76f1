package org.waypoint.okr.web.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;

/** What there is to say about a key result besides its numbers; the same wherever it is shown. */
public final class KeyResultMarks {
    private final Formats formats;

    public KeyResultMarks(Formats formats) {
        this.formats = formats;
    }

    public List<Lozenge> of(KeyResultView view) {
        List<Lozenge> marks = new ArrayList<>();
        KeyResultKind kind = view.keyResult().metric().kind();
        if (kind != KeyResultKind.METRIC) {
            marks.add(Lozenge.of(
                    formats.word("okr.common.kind.", kind), "neutral", formats.word("okr.common.kind-hint.", kind)));
        }
        if (view.stale() && view.score().pace().status() != PaceStatus.STALE) {
            marks.add(mark("okr.project.mark.stale", "okr.project.mark.stale.hint", "warning"));
        }
        if (view.keyResult().definition().notYetObservable()) {
            marks.add(deferred(view));
        }
        if (view.originalScore() != null) {
            marks.add(mark("okr.project.mark.target-moved", "okr.project.mark.target-moved.hint", "info"));
        }
        if (view.partnership() != null) {
            marks.addAll(new Partners(formats).marks(view.partnership()));
        }
        marks.addAll(new Scores(formats).marksOfPart(view.score()));
        return marks;
    }

    /** What waits says until when; what has waited long enough calls for a look. */
    private Lozenge deferred(KeyResultView view) {
        LocalDate until = view.keyResult().definition().deferredUntil();
        if (until == null) {
            return mark("okr.project.mark.not-yet", "okr.project.mark.not-yet.hint", "neutral");
        }
        String day = formats.date(until);
        return view.observationDue()
                ? Lozenge.of(
                        formats.text("okr.project.mark.observe"),
                        "warning",
                        formats.text("okr.project.mark.observe.hint", day))
                : Lozenge.of(
                        formats.text("okr.project.mark.not-before", day),
                        "neutral",
                        formats.text("okr.project.mark.not-yet.hint"));
    }

    private Lozenge mark(String text, String hint, String tone) {
        return Lozenge.of(formats.text(text), tone, formats.text(hint));
    }
}
