package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.AoConcurrencyContract.assertOneRefused;
import static org.waypoint.okr.ao.AoConcurrencyContract.twice;
import static org.waypoint.okr.ao.StoredOkrs.ADA;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.retrospective.Retrospectives;
import org.waypoint.okr.domain.unit.Unit;

public class AoRetrospectivesTest extends AoContract {
    private static final Retrospective.Notes NOTES =
            new Retrospective.Notes("worked ".repeat(300), "did not", "change");

    private final Retrospectives retrospectives = database.closingStores().retrospectives();

    @Test
    public void everythingComesBackAsItWasStored() {
        Unit team = okrs.unit("Team");
        Cycle cycle = okrs.cycle("Q4");
        Retrospective blank = Retrospective.blank(team.id(), cycle.id());

        Retrospective written = stored(() -> retrospectives.store(blank.written(NOTES, ADA), 0));
        assertThat(written.notes()).isEqualTo(NOTES);
        assertThat(written.written()).isEqualTo(ADA);
        assertThat(written.version()).isEqualTo(1);

        Retrospective.Message message = new Retrospective.Message("Well done", ADA);
        Retrospective full =
                stored(() -> retrospectives.store(written.acknowledged(ADA).saying(message), 1));
        assertThat(full.acknowledged()).isEqualTo(ADA);
        assertThat(full.message()).isEqualTo(message);
        assertThat(retrospectives.of(team.id(), cycle.id())).contains(full);
        assertThat(retrospectives.in(cycle.id())).containsExactly(full);
        assertThat(retrospectives.in(Set.of(cycle.id()))).containsExactly(full);
        assertThat(retrospectives.in(cycle.id(), Set.of(team.id()))).containsExactly(full);
        assertThat(retrospectives.in(cycle.id(), Set.of())).isEmpty();

        assertThat(stored(() -> retrospectives.store(full.saying(null), 2)).message())
                .isNull();
    }

    @Test
    public void aStaleEditIsRefused() {
        Retrospective blank =
                Retrospective.blank(okrs.unit("Team").id(), okrs.cycle("Q4").id());
        stored(() -> retrospectives.store(blank.written(NOTES, ADA), 0));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> retrospectives.store(blank.acknowledged(ADA), 0));
        assertRefused(Reason.CHANGED_MEANWHILE, () -> retrospectives.store(blank.acknowledged(ADA), 7));
    }

    @Test
    public void oneOfTwoFirstWordsIsRefused() {
        Retrospective blank =
                Retrospective.blank(okrs.unit("Team").id(), okrs.cycle("Q4").id());

        List<Throwable> failures = AtOnce.failuresOf(twice(run -> stored(() -> {
            run.meet();
            return retrospectives.store(blank.written(NOTES, ADA), 0);
        })));

        assertOneRefused(failures, Reason.CHANGED_MEANWHILE);
    }
}
