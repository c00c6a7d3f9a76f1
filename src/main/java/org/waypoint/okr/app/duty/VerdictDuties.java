package org.waypoint.okr.app.duty;

import java.util.List;
import java.util.Set;
import org.waypoint.okr.app.hypothesis.HypothesisAccess;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisLife;

/** Verdicts on hypotheses whose signal date has come: owed by who wrote them and by who owns the key result. */
public final class VerdictDuties implements DutySource {
    private final HypothesisAccess access;

    public VerdictDuties(Epics epics) {
        this.access = new HypothesisAccess(epics);
    }

    @Override
    public List<Duty> owed(DutyDesk desk) {
        List<Hypothesis> due = desk.bets().stream()
                .filter(bet -> HypothesisLife.isVerdictDue(bet, bet.state(), desk.today()))
                .toList();
        // whoever wrote it may have lost the right since
        Set<HypothesisId> writable = access.writable(desk.rights(), due, desk::place);
        return due.stream()
                .filter(bet -> writable.contains(bet.id()))
                .map(bet -> duty(desk, bet))
                .toList();
    }

    private static Duty duty(DutyDesk desk, Hypothesis bet) {
        boolean overdue = HypothesisLife.isVerdictOverdue(bet, bet.state(), desk.today());
        return Duty.of(
                DutyKind.VERDICT,
                overdue ? DutyUrgency.OVERDUE : DutyUrgency.DUE,
                bet.statement().signalDate(),
                desk.place(bet),
                bet);
    }
}
