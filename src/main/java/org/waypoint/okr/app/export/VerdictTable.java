package org.waypoint.okr.app.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;

/** Every verdict of a cycle: what was predicted and what was observed. The epic only to those who may browse it. */
final class VerdictTable {
    private VerdictTable() {}

    /** @param zone in which days begin */
    static ExportTable of(ExportPage page, List<HypothesisView> decided, ZoneId zone) {
        ExportTable table = new ExportTable(
                "cycle",
                "unit",
                "objectiveId",
                "objective",
                "keyResultId",
                "keyResult",
                "unitOfMeasure",
                "hypothesisId",
                "epicKey",
                "placedOn",
                "predictedLow",
                "predictedHigh",
                "signalDate",
                "belief",
                "verdict",
                "observedChange",
                "learned",
                "evidence",
                "nextStep",
                "decidedOn",
                "pivotOf");
        for (HypothesisView view : decided) {
            KeyResultPlace place = page.places().get(view.hypothesis().keyResultId());
            VerdictGiven given = view.hypothesis().verdict();
            if (place != null && given != null) {
                table.add(row(
                        page.beginning(place),
                        view,
                        given,
                        LocalDate.ofInstant(given.given().at(), zone)));
            }
        }
        return table;
    }

    private static List<@Nullable Object> row(
            List<@Nullable Object> cells, HypothesisView view, VerdictGiven given, LocalDate decidedOn) {
        Hypothesis bet = view.hypothesis();
        cells.addAll(Arrays.asList(
                bet.id().value(),
                view.epic().hidden() ? null : view.epic().key(),
                bet.placedOn(),
                bet.statement().predictedLow(),
                bet.statement().predictedHigh(),
                bet.statement().signalDate(),
                bet.belief(),
                given.verdict().name(),
                given.observedChange(),
                given.learned(),
                given.evidenceKind().name(),
                given.nextStep().name(),
                decidedOn,
                bet.pivotOf() == null ? null : bet.pivotOf().value()));
        return cells;
    }
}
