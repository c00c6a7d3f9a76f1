package org.waypoint.okr.app.duty;

import java.util.List;
import org.waypoint.okr.app.closing.ClosingDebts;
import org.waypoint.okr.app.lookup.ObjectivePlace;
import org.waypoint.okr.domain.closing.ClosingDuty;

/** What the reader owes to a cycle that is being closed, from the day its window opens; overdue after the last day. */
public final class CycleClosingDuties implements DutySource {
    private final ClosingDebts debts;

    public CycleClosingDuties(ClosingDebts debts) {
        this.debts = debts;
    }

    @Override
    public List<Duty> owed(DutyDesk desk) {
        return debts.of(desk.reading()).stream().map(debt -> duty(desk, debt)).toList();
    }

    private static Duty duty(DutyDesk desk, ClosingDebts.Debt debt) {
        ClosingDuty owed = debt.duty();
        DutyKind kind = kind(owed.kind());
        DutyUrgency urgency = desk.today().isAfter(owed.due()) ? DutyUrgency.OVERDUE : DutyUrgency.DUE;
        return debt.objective() == null
                ? Duty.of(kind, urgency, owed.due(), debt.unit(), debt.cycle())
                : Duty.of(kind, urgency, owed.due(), new ObjectivePlace(debt.objective(), debt.unit(), debt.cycle()));
    }

    private static DutyKind kind(ClosingDuty.Kind kind) {
        return switch (kind) {
            case GRADE -> DutyKind.GRADE;
            case CONFIRMATION -> DutyKind.CONFIRMATION;
            case DECISION -> DutyKind.DECISION;
            case RETROSPECTIVE -> DutyKind.RETROSPECTIVE;
            case ACKNOWLEDGEMENT -> DutyKind.ACKNOWLEDGEMENT;
        };
    }
}
