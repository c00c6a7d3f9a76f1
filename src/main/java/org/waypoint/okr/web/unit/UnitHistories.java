package org.waypoint.okr.web.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.waypoint.okr.app.history.UnitCycleView;
import org.waypoint.okr.app.history.UnitHistoryView;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.unit.UnitHistoryPage;

/** Shows a unit's cycles beside each other. */
final class UnitHistories {
    private static final String NOTHING = "\u2013";

    private final Formats formats;
    private final Links links;

    UnitHistories(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    UnitHistoryPage of(UnitHistoryView view) {
        long unit = view.unit().id().value();
        return new UnitHistoryPage(
                formats.text("okr.unit-history.title", view.unit().name()),
                links.page("OkrTree", "unitId", unit),
                view.cycles().stream().map(cycle -> row(cycle, unit)).toList(),
                !view.cycles().isEmpty());
    }

    private UnitHistoryPage.Row row(UnitCycleView view, long unit) {
        long cycle = view.cycle().id().value();
        UnitCycleView.Change change =
                view.change() == null ? new UnitCycleView.Change(null, null, null) : view.change();
        return new UnitHistoryPage.Row(
                view.cycle().name(),
                links.page("OkrTree", "cycleId", cycle, "unitId", unit),
                phase(view.cycle().phase()),
                figure(view.punctuality().share(), formats::percent, change.punctuality(), formats::signedPercent),
                view.keyResults() == 0
                        ? NOTHING
                        : formats.text("okr.unit-history.of", view.measurable(), view.keyResults()),
                figure(view.committedGrade(), formats::number, change.committedGrade(), formats::signed),
                figure(view.aspirationalGrade(), formats::number, change.aspirationalGrade(), formats::signed),
                view.closingDays() == null ? NOTHING : formats.text("okr.unit-history.days", view.closingDays()),
                List.of(
                        export(view, "check-ins", "okr.unit-history.export.check-ins"),
                        export(view, "verdicts", "okr.unit-history.export.verdicts"),
                        export(view, "grades", "okr.unit-history.export.grades")));
    }

    private Lozenge phase(CyclePhase phase) {
        return Lozenge.of(formats.word("okr.common.phase.", phase), phase == CyclePhase.ACTIVE ? "success" : "neutral");
    }

    private UnitHistoryPage.Figure figure(
            BigDecimal number,
            Function<BigDecimal, String> written,
            BigDecimal change,
            Function<BigDecimal, String> changed) {
        if (number == null) {
            return new UnitHistoryPage.Figure(NOTHING, "", false, "neutral");
        }
        boolean moved = change != null && change.signum() != 0;
        String tone = !moved ? "neutral" : change.signum() > 0 ? "success" : "danger";
        return new UnitHistoryPage.Figure(written.apply(number), moved ? changed.apply(change) : "", moved, tone);
    }

    private UnitHistoryPage.Export export(UnitCycleView view, String table, String labelKey) {
        long cycle = view.cycle().id().value();
        String label = formats.text(labelKey);
        return new UnitHistoryPage.Export(
                "okr-export-" + table + "-" + cycle,
                label,
                formats.text(
                        "okr.unit-history.export.label", label, view.cycle().name()),
                links.contextPath() + "/rest/okr/1.0/cycles/" + cycle + "/export/" + table + ".csv");
    }
}
