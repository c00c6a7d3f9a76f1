package org.waypoint.okr.web.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.part.KeyResultMarks;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.part.NumberLink;
import org.waypoint.okr.web.view.project.KeyResultRow;
import org.waypoint.okr.web.view.project.MenuItem;

/** Shows key results as rows below their objective. */
final class KeyResultRows {
    static final String CHECK_IN = "OkrRecordCheckIn!default";

    private final ProjectDesk desk;
    private final Aims aims;

    KeyResultRows(ProjectDesk desk) {
        this.desk = desk;
        this.aims = new Aims(desk.formats());
    }

    KeyResultRow of(KeyResultView view) {
        long id = view.keyResult().id().value();
        List<MenuItem> menu = menu(view, id);
        BigDecimal movement = view.movement();
        return new KeyResultRow(
                anchor(id),
                view.keyResult().title(),
                desk.keyResult(id),
                byline(view),
                marks(view),
                aims.current(view.keyResult().metric(), view.current()),
                aims.aim(view.keyResult().metric()),
                desk.numbers().movement(movement, String.valueOf(id), id),
                movement == null ? "neutral" : tone(movement),
                desk.sparklines().of(view.trend(), view.score().band()),
                confidence(view, id),
                desk.scores().pace(view.score()),
                view.score().pace().status() != PaceStatus.NONE,
                desk.scores()
                        .chip(
                                view.score(),
                                view.keyResult().title(),
                                desk.page("OkrExplainScore!default", "keyResultId", id),
                                "okr-explain-key-result-" + id),
                bets(view, id),
                view.liveBets() > 0,
                view.mayCheckIn(),
                desk.page(CHECK_IN, "keyResultId", id),
                desk.text("okr.project.check-in.label", view.keyResult().title()),
                view.mayCheckIn()
                        && (view.stale() || desk.due().contains(view.keyResult().id())),
                menu,
                !menu.isEmpty(),
                desk.text("okr.common.more", view.keyResult().title()));
    }

    private List<Lozenge> marks(KeyResultView view) {
        List<Lozenge> marks = new ArrayList<>(new KeyResultMarks(desk.formats()).of(view));
        marks.addAll(desk.besideMarks(view.keyResult().id()));
        return marks;
    }

    static String anchor(long keyResultId) {
        return "okr-key-result-" + keyResultId;
    }

    String change(BigDecimal movement) {
        return desk.formats().signedPercent(movement);
    }

    static String tone(BigDecimal movement) {
        return switch (movement.setScale(2, RoundingMode.HALF_UP).signum()) {
            case 1 -> "success";
            case -1 -> "danger";
            default -> "neutral";
        };
    }

    private String byline(KeyResultView view) {
        String owner = view.owner().displayName();
        return view.lastCheckInOn() == null
                ? desk.text("okr.project.key-result.byline-new", owner)
                : desk.text(
                        "okr.project.key-result.byline", owner, desk.formats().day(view.lastCheckInOn()));
    }

    private NumberLink confidence(KeyResultView view, long id) {
        return view.confidence() == null
                ? NumberLink.spoken("\u2013", desk.text("okr.project.confidence.none"))
                : desk.numbers()
                        .of(
                                ExplainedNumber.CONFIDENCE,
                                String.valueOf(view.confidence()),
                                String.valueOf(id),
                                "keyResultId",
                                id);
    }

    private NumberLink bets(KeyResultView view, long id) {
        if (view.betCoverage() == null) {
            return NumberLink.plain(desk.text("okr.project.bets", view.liveBets()));
        }
        String coverage = desk.text(
                "okr.project.bets.coverage", view.liveBets(), desk.formats().percent(view.betCoverage()));
        return desk.numbers().of(ExplainedNumber.BET_COVERAGE, coverage, String.valueOf(id), "keyResultId", id);
    }

    private List<MenuItem> menu(KeyResultView view, long id) {
        List<MenuItem> menu = new ArrayList<>();
        if (view.partnership() != null && view.partnership().mayAnswer()) {
            menu.add(desk.item("okr.partner.answer", "OkrPartnerAnswer!default", "keyResultId", id));
        }
        if (view.mayCheckIn()) {
            menu.add(desk.item("okr.project.key-result.bet", "OkrPlaceHypothesis!default", "keyResultId", id));
        }
        if (view.mayEdit()) {
            menu.add(desk.item("okr.project.key-result.edit", "OkrEditKeyResult!default", "keyResultId", id));
        }
        return menu;
    }
}
