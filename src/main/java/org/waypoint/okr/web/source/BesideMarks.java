package org.waypoint.okr.web.source;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.source.BesideView;
import org.waypoint.okr.app.source.BesideView.WorkView;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;

/** Small marks beside a key result: that its values come by themselves, that they have stopped, and the epics' work. */
public final class BesideMarks {
    private final Formats formats;

    public BesideMarks(Formats formats) {
        this.formats = formats;
    }

    public List<Lozenge> of(BesideView beside) {
        List<Lozenge> marks = new ArrayList<>();
        KeyResultSource source = beside.source();
        if (source != null) {
            marks.add(Lozenge.of(
                    formats.text("okr.source.mark"),
                    "info",
                    formats.word("okr.source.kind.", source.definition().kind())));
            if (source.lastRun() != null && source.lastRun().error() != null) {
                marks.add(Lozenge.of(
                        formats.text("okr.source.mark.broken"),
                        "danger",
                        SourceWords.error(formats, source.lastRun().error())));
            }
        }
        if (beside.work() != null && beside.work().total() > 0) {
            marks.add(Lozenge.of(
                    formats.text(
                            "okr.source.work.mark",
                            beside.work().done(),
                            beside.work().total()),
                    "neutral",
                    formats.text("okr.source.work.why")));
        }
        return marks;
    }

    /** The work as a sentence; empty when there is none to tell of. */
    String work(WorkView work) {
        if (work == null) {
            return "";
        }
        if (work.tooMuch()) {
            return formats.text("okr.source.work.too-much");
        }
        String sum = formats.text("okr.source.work.text", work.done(), work.total(), work.epics());
        return work.hiddenEpics() == 0 ? sum : sum + " " + formats.text("okr.source.work.hidden", work.hiddenEpics());
    }
}
