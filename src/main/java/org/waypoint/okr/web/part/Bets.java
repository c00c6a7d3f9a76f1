package org.waypoint.okr.web.part;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.Badge;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Lozenge;

/** Shows what bets predict, how they stand and what they call attention to. */
public final class Bets {
    private final Formats formats;

    public Bets(Formats formats) {
        this.formats = formats;
    }

    /** Key and summary as far as the reader may see them. */
    public String epic(EpicView epic) {
        if (epic.hidden() || epic.key() == null) {
            return formats.text("okr.common.epic-hidden");
        }
        String summary = epic.summary() == null ? "" : " " + epic.summary();
        return epic.gone() ? formats.text("okr.common.epic-gone", epic.key() + summary) : epic.key() + summary;
    }

    /** The predicted range with its unit; empty while nothing is predicted. */
    public String predicted(HypothesisStatement statement, String unitOfMeasure) {
        if (statement.predictedLow() == null || statement.predictedHigh() == null) {
            return "";
        }
        String high = formats.signedQuantity(statement.predictedHigh(), unitOfMeasure);
        if (statement.predictedLow().compareTo(statement.predictedHigh()) == 0) {
            return high;
        }
        return formats.text("okr.common.predicted", formats.signed(statement.predictedLow()), high);
    }

    /** Prediction, what was observed so far, belief and signal date, as far as they are known. */
    public String details(HypothesisView view) {
        HypothesisStatement statement = view.hypothesis().statement();
        String predicted = predicted(statement, view.unitOfMeasure());
        List<String> details = new ArrayList<>();
        if (!predicted.isEmpty()) {
            details.add(formats.text("okr.project.hypothesis.predicted", predicted));
        }
        if (view.observedChange() != null) {
            details.add(formats.text(
                    "okr.project.hypothesis.observed",
                    formats.signedQuantity(view.observedChange(), view.unitOfMeasure())));
        }
        details.add(
                formats.text("okr.project.hypothesis.belief", view.hypothesis().belief()));
        if (statement.signalDate() != null) {
            details.add(formats.text("okr.project.hypothesis.signal", formats.day(statement.signalDate())));
        }
        return String.join(" \u00b7 ", details);
    }

    /** State or verdict, and the badges. */
    public List<Lozenge> marks(HypothesisView view) {
        List<Lozenge> marks = new ArrayList<>();
        VerdictGiven given = view.hypothesis().verdict();
        marks.add(given == null ? state(view.state()) : verdict(given.verdict()));
        for (Badge badge : view.badges()) {
            marks.add(Lozenge.of(
                    formats.word("okr.common.badge.", badge),
                    badge == Badge.SHIPPED_NOT_MOVED ? "danger" : "warning",
                    formats.word("okr.common.badge-hint.", badge)));
        }
        if (view.verdictDue() && !view.badges().contains(Badge.VERDICT_OVERDUE)) {
            marks.add(Lozenge.of(formats.text("okr.common.verdict-due"), "warning"));
        }
        return marks;
    }

    public Lozenge state(HypothesisState state) {
        String tone = switch (state) {
            case RUNNING, SHIPPED -> "info";
            case DRAFT, PLACED, DECIDED, DROPPED -> "neutral";
        };
        return Lozenge.of(formats.word("okr.common.hypothesis-state.", state), tone);
    }

    public Lozenge verdict(Verdict verdict) {
        String tone = switch (verdict) {
            case SUPPORTED -> "success";
            case PARTLY -> "info";
            case REFUTED -> "danger";
            case CANNOT_TELL -> "neutral";
        };
        return Lozenge.of(formats.word("okr.common.verdict.", verdict), tone);
    }
}
