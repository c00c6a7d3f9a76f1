package org.waypoint.okr.web.health;

import java.math.BigDecimal;
import java.util.List;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.health.HealthView;
import org.waypoint.okr.domain.health.FadeAlarm;
import org.waypoint.okr.domain.health.ProgrammeHealth;
import org.waypoint.okr.domain.health.Share;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.CyclePickers;
import org.waypoint.okr.web.view.health.HealthPage;
import org.waypoint.okr.web.view.project.CyclePicker;
import org.waypoint.okr.web.view.project.Notice;

/** Turns what the use case answers into the page, or into what is said when there is nothing to show. */
final class HealthPages {
    private static final Notice NO_NOTICE = new Notice("", "", false, "", "", false);

    private final Formats formats;
    private final Links links;

    HealthPages(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    HealthPage of(HealthView view) {
        HealthView.Programme programme = view.programme();
        if (programme == null) {
            return new HealthPage(null, false, "", noCycle(view), true, "", false, List.of(), List.of(), null, false);
        }
        HealthDesk desk = desk(programme);
        boolean empty = programme.objectives() == 0;
        String alarm = alarm(desk, programme.health().fade());
        return new HealthPage(
                picker(programme.cycle(), view.cycles()),
                true,
                subtitle(programme),
                empty ? noObjective(programme) : NO_NOTICE,
                empty,
                alarm,
                !alarm.isEmpty(),
                empty
                        ? List.of()
                        : programme.heads().stream()
                                .map(new HeadCards(desk)::of)
                                .toList(),
                empty ? List.of() : figures(desk, programme.health()),
                new ClosingPanels(desk).of(programme.closing()),
                programme.closing() != null);
    }

    HealthDesk desk(HealthView.Programme programme) {
        return new HealthDesk(
                formats,
                links,
                programme.cycle().cycle().id().value(),
                programme.before() == null ? "" : programme.before().cycle().name());
    }

    private CyclePicker picker(CycleView chosen, List<CycleView> all) {
        return new CyclePickers(formats, cycle -> links.page("OkrHealth", "cycleId", cycle)).of(chosen, all);
    }

    private String subtitle(HealthView.Programme programme) {
        String size = formats.text("okr.health.size", programme.objectives(), programme.units());
        return programme.before() == null
                ? formats.text("okr.health.alone", size)
                : formats.text(
                        "okr.health.compared", size, programme.before().cycle().name());
    }

    private static String alarm(HealthDesk desk, FadeAlarm fade) {
        if (!fade.rings()) {
            return "";
        }
        HeadCards numbers = new HeadCards(desk);
        return desk.text(
                "okr.health.alarm.text", numbers.number(Share.of(fade.before())), numbers.number(Share.of(fade.now())));
    }

    private static List<HealthPage.Figure> figures(HealthDesk desk, ProgrammeHealth health) {
        HeadCards numbers = new HeadCards(desk);
        Trends trends = new Trends(desk);
        Share punctual = health.punctual();
        Share live = health.bets().live();
        BigDecimal days = health.bets().decisions().medianDays();
        return List.of(
                new HealthPage.Figure(
                        "okr-health-punctual",
                        desk.text("okr.health.punctual"),
                        numbers.number(punctual),
                        desk.text("okr.health.punctual.says", punctual.part(), punctual.whole()),
                        trends.sinceCycle(punctual.since(health.punctualBefore())),
                        punctual.since(health.punctualBefore()) != null),
                new HealthPage.Figure(
                        "okr-health-bets",
                        desk.text("okr.health.bets"),
                        numbers.number(live),
                        desk.text("okr.health.bets.says", live.part(), live.whole()),
                        trends.sinceCycle(null),
                        false),
                new HealthPage.Figure(
                        "okr-health-decisions",
                        desk.text("okr.health.decisions"),
                        days == null ? HealthDesk.NOTHING : desk.days(days),
                        desk.text(
                                "okr.health.decisions.says",
                                health.bets().decisions().counted()),
                        trends.days(days, before(health)),
                        days != null && before(health) != null));
    }

    private static BigDecimal before(ProgrammeHealth health) {
        return health.decisionsBefore() == null
                ? null
                : health.decisionsBefore().medianDays();
    }

    private Notice noCycle(HealthView view) {
        boolean may = view.mayCoordinate();
        return new Notice(
                formats.text("okr.health.empty.cycle.title"),
                formats.text(may ? "okr.health.empty.cycle.create" : "okr.health.empty.cycle.ask"),
                may,
                formats.text("okr.health.empty.cycle.action"),
                links.page("OkrCycles!default"),
                false);
    }

    private Notice noObjective(HealthView.Programme programme) {
        return new Notice(
                formats.text(
                        "okr.health.empty.objective.title",
                        programme.cycle().cycle().name()),
                formats.text("okr.health.empty.objective.text"),
                true,
                formats.text("okr.health.empty.objective.action"),
                links.page("OkrTree", "cycleId", programme.cycle().cycle().id().value()),
                false);
    }
}
