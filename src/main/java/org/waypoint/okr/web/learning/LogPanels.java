package org.waypoint.okr.web.learning;

import java.math.BigDecimal;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.learning.LearningEntry;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.web.view.learning.LogPanel;

/** Shows what was learned, before what was predicted and observed. */
final class LogPanels {
    private final LearningDesk desk;

    LogPanels(LearningDesk desk) {
        this.desk = desk;
    }

    LogPanel of(PageOf<LearningEntry> log) {
        LearningQuery query = desk.query();
        int older = log.offset() + log.limit();
        return new LogPanel(
                log.items().stream().map(this::entry).toList(),
                !log.items().isEmpty(),
                desk.text("okr.learning.log.count", log.total()),
                desk.text(query.isNarrow() ? "okr.learning.log.none-match" : "okr.learning.log.none"),
                log.offset() > 0,
                desk.page(query.at(Math.max(0, log.offset() - log.limit()))),
                older < log.total(),
                desk.page(query.at(older)));
    }

    private LogPanel.Entry entry(LearningEntry entry) {
        HypothesisView bet = entry.bet();
        VerdictGiven given = bet.hypothesis().verdict();
        BigDecimal observed = given.observedChange();
        return new LogPanel.Entry(
                "okr-learned-" + bet.hypothesis().id().value(),
                desk.bets().verdict(given.verdict()),
                bet.keyResult().title(),
                desk.bet(bet),
                desk.text(
                        "okr.learning.log.place",
                        bet.unitName(),
                        entry.cycleName(),
                        desk.day(given.given().at())),
                desk.bets().epic(bet.epic()),
                desk.hasIssue(bet.epic()),
                desk.issue(bet.epic()),
                given.learned(),
                desk.bets().predicted(bet.hypothesis().statement(), bet.unitOfMeasure()),
                observed == null ? "" : desk.formats().signedQuantity(observed, bet.unitOfMeasure()),
                observed != null,
                evidence(given.evidenceKind()),
                desk.formats().word("okr.hypothesis.next.", given.nextStep()));
    }

    private String evidence(EvidenceKind kind) {
        return desk.text(
                "okr.learning.log.evidence",
                desk.formats().word("okr.hypothesis.evidence-kind.", kind),
                kind.ordinal() + 1,
                EvidenceKind.values().length);
    }
}
