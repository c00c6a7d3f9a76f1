package org.waypoint.okr.web.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.history.UnitCycleView;
import org.waypoint.okr.app.history.UnitHistoryView;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.NumberLinks;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.NumberLink;
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
        BigDecimal punctuality = view.punctuality().share();
        String share = punctuality == null ? NOTHING : formats.percent(punctuality);
        String closing =
                view.closingDays() == null ? NOTHING : formats.text("okr.unit-history.days", view.closingDays());
        Why why = new Why(new NumberLinks(formats, links, links.page("OkrUnitHistory", "unitId", unit)), unit, cycle);
        return new UnitHistoryPage.Row(
                view.cycle().name(),
                links.page("OkrTree", "cycleId", cycle, "unitId", unit),
                phase(view.cycle().phase()),
                figure(why.of(ExplainedNumber.PUNCTUALITY, share), change.punctuality(), formats::signedPercent),
                view.keyResults() == 0
                        ? NumberLink.plain(NOTHING)
                        : why.of(
                                ExplainedNumber.MEASURABLE,
                                formats.text("okr.unit-history.of", view.measurable(), view.keyResults())),
                figure(
                        why.of(ExplainedNumber.COMMITTED_GRADE, written(view.committedGrade())),
                        change.committedGrade(),
                        formats::signed),
                figure(
                        why.of(ExplainedNumber.ASPIRATIONAL_GRADE, written(view.aspirationalGrade())),
                        change.aspirationalGrade(),
                        formats::signed),
                why.of(ExplainedNumber.CLOSING_DAYS, closing),
                List.of(
                        export(view, "check-ins", "okr.unit-history.export.check-ins"),
                        export(view, "verdicts", "okr.unit-history.export.verdicts"),
                        export(view, "grades", "okr.unit-history.export.grades")));
    }

    private Lozenge phase(CyclePhase phase) {
        return Lozenge.of(formats.word("okr.common.phase.", phase), phase == CyclePhase.ACTIVE ? "success" : "neutral");
    }

    private String written(BigDecimal grade) {
        return grade == null ? NOTHING : formats.number(grade);
    }

    private static UnitHistoryPage.Figure figure(
            NumberLink number, BigDecimal change, Function<BigDecimal, String> changed) {
        boolean moved = change != null && change.signum() != 0;
        String tone = !moved ? "neutral" : change.signum() > 0 ? "success" : "danger";
        return new UnitHistoryPage.Figure(number, moved ? changed.apply(change) : "", moved, tone);
    }

    /** Links to how the figures of one cycle came about; also where there is none, because that has a reason too. */
    private record Why(NumberLinks numbers, long unit, long cycle) {
        NumberLink of(ExplainedNumber number, String text) {
            return numbers.of(number, text, String.valueOf(cycle), "unitId", unit, "cycleId", cycle);
        }
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
