package org.waypoint.okr.web.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.web.view.learning.AttentionRow;
import org.waypoint.okr.web.view.learning.LearningFilter;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.NumberLink;
import org.waypoint.okr.web.view.project.Notice;

/** The filter, what calls for attention, and what is said when there is no unit. */
final class LearningPages {
    private final LearningDesk desk;

    LearningPages(LearningDesk desk) {
        this.desk = desk;
    }

    LearningFilter filter(List<UnitView> units, List<CycleView> cycles) {
        LearningQuery query = desk.query();
        List<Choice> cycleChoices = new ArrayList<>();
        cycleChoices.add(choice("", desk.text("okr.learning.filter.any-cycle"), query.cycleId()));
        cycles.forEach(view -> cycleChoices.add(
                choice(String.valueOf(view.cycle().id().value()), view.cycle().name(), query.cycleId())));
        List<Choice> verdicts = new ArrayList<>();
        verdicts.add(choice("", desk.text("okr.learning.filter.any-verdict"), query.verdict()));
        Stream.of(Verdict.values())
                .forEach(verdict -> verdicts.add(
                        choice(verdict.name(), desk.formats().word("okr.common.verdict.", verdict), query.verdict())));
        return new LearningFilter(
                desk.links().page("OkrLearning"),
                query.text(),
                units.stream()
                        .map(view -> choice(
                                String.valueOf(view.unit().id().value()),
                                view.unit().name(),
                                query.unitId()))
                        .toList(),
                cycleChoices,
                verdicts,
                query.subUnits(),
                query.isNarrow(),
                desk.page(new LearningQuery(query.unitId(), "", "", "", query.subUnits(), 0)));
    }

    String shippedCount(PageOf<HypothesisView> shipped) {
        return desk.text("okr.learning.shipped.count", shipped.total());
    }

    AttentionRow shipped(HypothesisView view) {
        LocalDate shippedOn = view.hypothesis().epic().trail().shippedOn();
        long id = view.hypothesis().id().value();
        return new AttentionRow(
                view.keyResult().title(),
                desk.bet(view),
                desk.bets().epic(view.epic()),
                desk.hasIssue(view.epic()),
                desk.issue(view.epic()),
                desk.bets().predicted(view.hypothesis().statement(), view.unitOfMeasure()),
                view.observedChange() == null
                        ? NumberLink.plain(desk.text("okr.learning.shipped.unmeasured"))
                        : desk.numbers()
                                .of(
                                        ExplainedNumber.OBSERVED_CHANGE,
                                        desk.formats().signedQuantity(view.observedChange(), view.unitOfMeasure()),
                                        String.valueOf(id),
                                        "hypothesisId",
                                        id),
                shippedOn == null
                        ? ""
                        : desk.text("okr.learning.shipped.since", desk.formats().date(shippedOn)),
                view.mayEdit(),
                desk.bet("OkrVerdict!default", id),
                desk.text("okr.learning.shipped.judge-of", view.keyResult().title()));
    }

    Notice noUnit() {
        return new Notice(
                desk.text("okr.learning.no-unit"), desk.text("okr.learning.no-unit.text"), false, "", "", false);
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen), "", "");
    }
}
