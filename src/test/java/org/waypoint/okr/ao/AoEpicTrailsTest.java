package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.DAY;
import static org.waypoint.okr.ao.StoredOkrs.epic;
import static org.waypoint.okr.ao.StoredOkrs.statement;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.EpicTrail;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;

public class AoEpicTrailsTest extends AoContract {
    private static final EpicTrail TRAIL =
            new EpicTrail(100L, EpicProgress.DONE, DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3));

    private KeyResult keyResult;

    @Before
    public void aKeyResult() {
        keyResult = okrs.keyResult();
    }

    private Hypothesis kept(Hypothesis bet, EpicReference epic) {
        return stored(() -> {
            stores.hypotheses().lock(bet.id());
            return stores.hypotheses().keep(bet.id(), epic);
        });
    }

    @Test
    public void whatIsRememberedOfAnEpicComesBackAndDisturbsNoEdit() {
        Hypothesis bet = okrs.hypothesis(keyResult, 1);
        EpicReference epic = new EpicReference(1, "NEW-7", "Renamed", TRAIL);

        Hypothesis kept = kept(bet, epic);

        assertThat(kept.epic()).isEqualTo(epic);
        assertThat(kept.version()).isEqualTo(bet.version());
        assertThat(stores.hypotheses().find(bet.id()).orElseThrow().epic()).isEqualTo(epic);
    }

    @Test
    public void anEditDoesNotTakeBackWhatAnEventHasKept() {
        Hypothesis read = okrs.hypothesis(keyResult, 1);
        EpicReference epic = new EpicReference(1, "NEW-7", "Renamed", TRAIL);
        kept(read, epic);

        Hypothesis edited = stored(() -> stores.hypotheses().store(read.dropped("too small"), 0));

        assertThat(edited.epic()).isEqualTo(epic);
    }

    @Test
    public void betsAreFoundByTheProjectOfTheirEpic() {
        Hypothesis here = kept(okrs.hypothesis(keyResult, 1), new EpicReference(1, "A-1", "One", TRAIL));
        okrs.hypothesis(keyResult, 2);

        assertThat(stores.hypotheses().ofProject(100)).containsExactly(here);
        assertThat(stores.hypotheses().ofProject(200)).isEmpty();
    }

    @Test
    public void allBetsAreReachedPieceByPiece() {
        List<HypothesisId> ids = List.of(
                okrs.hypothesis(keyResult, 1).id(),
                okrs.hypothesis(keyResult, 2).id(),
                okrs.hypothesis(keyResult, 3).id());

        assertThat(stores.hypotheses().after(null, 2))
                .extracting(Hypothesis::id)
                .isEqualTo(ids.subList(0, 2));
        assertThat(stores.hypotheses().after(ids.get(1), 2))
                .extracting(Hypothesis::id)
                .containsExactly(ids.get(2));
        assertThat(stores.hypotheses().after(ids.get(2), 2)).isEmpty();
    }

    @Test
    public void aPieceTakesOneStatementHoweverManyBetsThereAre() throws Exception {
        for (long epic = 1; epic <= 30; epic++) {
            okrs.hypothesis(keyResult, epic);
        }

        assertThat(database.count(() -> stores.hypotheses().after(null, 10))).isEqualTo(1);
        assertThat(database.count(() -> stores.hypotheses().after(null, 30))).isEqualTo(1);
        assertThat(database.count(() -> stores.hypotheses().ofEpic(4711))).isEqualTo(1);
    }

    @Test
    public void aPivotIsFoundFromTheBetItLeft() {
        Hypothesis left = okrs.hypothesis(keyResult, 1);
        Hypothesis pivot = stored(() -> stores.hypotheses()
                .add(keyResult, epic(2), statement(), 5, HypothesisState.DRAFT, null, left.id(), ADA));

        assertThat(stores.hypotheses().pivotsOf(left.id())).containsExactly(pivot);
        assertThat(stores.hypotheses().pivotsOf(pivot.id())).isEmpty();
    }

    @Test
    public void aBetThatIsGoneIsNotLocked() {
        assertThat(stored(() -> stores.hypotheses().lock(new HypothesisId(4711))))
                .isEmpty();
    }
}
