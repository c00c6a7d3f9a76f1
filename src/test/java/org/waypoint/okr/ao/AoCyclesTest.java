package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.quarter;

import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.refusal.Reason;

public class AoCyclesTest extends AoContract {
    @Test
    public void everythingComesBackAsItWasStored() {
        Cycle year = okrs.cycle("Year");
        CycleDefinition definition = new CycleDefinition(
                "Q4", quarter("Q4", "2026-10-01", "2026-12-31").range(), Cadence.QUARTER, year.id());

        Cycle added = stored(() -> stores.cycles().add(definition, CyclePhase.PLANNING));

        assertThat(added).isEqualTo(new Cycle(added.id(), definition, CyclePhase.PLANNING, 0));
        assertThat(stores.cycles().find(added.id())).contains(added);
        assertThat(stores.cycles().find(new CycleId(4711))).isEmpty();
    }

    @Test
    public void theNewestStandsFirstAndTheBacklogLast() {
        Cycle backlog = add(new CycleDefinition("Ideas", null, Cadence.BACKLOG, null));
        Cycle old = add(quarter("old", "2025-10-01", "2025-12-31"));
        Cycle recent = add(quarter("recent", "2026-10-01", "2026-12-31"));

        int statements = database.count(() -> assertThat(stores.cycles().all()).containsExactly(recent, old, backlog));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    public void anEditKeepsWhatItDoesNotSay() {
        Cycle added = okrs.cycle("Q4");

        Cycle closing = stored(() -> stores.cycles()
                .store(new Cycle(added.id(), added.definition(), CyclePhase.CLOSING, added.version()), 0));

        assertThat(closing).isEqualTo(new Cycle(added.id(), added.definition(), CyclePhase.CLOSING, 1));
        assertThat(stores.cycles().find(added.id())).contains(closing);
    }

    @Test
    public void aStaleEditOrRemovalIsRefused() {
        Cycle added = okrs.cycle("Q4");
        stored(() -> stores.cycles().store(added, 0));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.cycles().store(added, 0));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.cycles().remove(added.id(), 0));
        storing(() -> stores.cycles().remove(added.id(), 1));
        assertThat(stores.cycles().all()).isEmpty();
    }

    private Cycle add(CycleDefinition definition) {
        return stored(() -> stores.cycles().add(definition, CyclePhase.PLANNING));
    }
}
