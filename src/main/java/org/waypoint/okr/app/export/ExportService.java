package org.waypoint.okr.app.export;

import java.util.List;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.hypothesis.HypothesisViews;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.Hypothesis;

/** A cycle as tables: everyone who reads OKRs reads these too. Each takes a constant number of statements. */
public final class ExportService {
    private final Access access;
    private final Stores stores;
    private final ClosingStores closings;
    private final Host host;
    private final Today today;
    private final OkrReader reader;

    public ExportService(
            Access access, Stores stores, ClosingStores closings, Host host, Today today, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.closings = closings;
        this.host = host;
        this.today = today;
        this.reader = reader;
    }

    /** All check-ins, corrected ones marked. Refused: NOT_FOUND. */
    public ExportTable checkIns(Actor actor, CycleId cycle) {
        ExportPage page = page(access.loggedIn(actor), cycle);
        return CheckInTable.of(page, stores.checkIns().in(cycle));
    }

    /** All verdicts with prediction and observation. Refused: NOT_FOUND. */
    public ExportTable verdicts(Actor actor, CycleId cycle) {
        Rights rights = access.loggedIn(actor);
        ExportPage page = page(rights, cycle);
        List<Hypothesis> decided = stores.hypotheses().in(cycle).stream()
                .filter(bet -> bet.verdict() != null)
                .toList();
        return VerdictTable.of(page, new HypothesisViews(host, today).of(rights, decided, page.places()), today.zone());
    }

    /** All objectives with computed score, own grade and decision. Refused: NOT_FOUND. */
    public ExportTable grades(Actor actor, CycleId cycle) {
        ExportPage page = page(access.loggedIn(actor), cycle);
        return new GradeTable(page, closings.closings().in(cycle))
                .of(page.reading().score(page.objectives(), page.keyResults()));
    }

    private ExportPage page(Rights rights, CycleId cycle) {
        return new ExportPage(stores, reader.open(rights), new Lookup(stores).cycle(cycle));
    }
}
