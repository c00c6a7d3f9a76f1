package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.ao.StoredOkrs.DAY;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.ao.entity.HypothesisEntity;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisFilter;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.unit.Unit;

public class AoHypothesisSearchTest extends AoContract {
    private Cycle cycle;
    private Unit team;
    private KeyResult keyResult;

    @Before
    public void aKeyResult() {
        cycle = okrs.cycle("Q4");
        team = okrs.unit("Team");
        keyResult = okrs.keyResult(okrs.objective(cycle, team, "Objective"), "Key result");
    }

    private Hypothesis decided(long epic, Verdict verdict, String learned, String day) {
        Hypothesis bet = okrs.hypothesis(keyResult, epic);
        Stamp given = new Stamp("ada", Instant.parse(day + "T10:00:00Z"));
        return stored(() -> stores.hypotheses()
                .store(
                        bet.decided(new VerdictGiven(
                                verdict, BigDecimal.ONE, learned, EvidenceKind.TEST, NextStep.RETIRE, given)),
                        0));
    }

    private static HypothesisFilter having(Verdict verdict, String text) {
        return new HypothesisFilter(null, null, Set.of(HypothesisState.DECIDED), verdict, text);
    }

    @Test
    public void verdictsComeLatestFirstAndInPages() {
        Hypothesis old = decided(1, Verdict.REFUTED, "Forms were fine", "2026-10-10");
        Hypothesis late = decided(2, Verdict.SUPPORTED, "Price mattered", "2026-12-01");
        Hypothesis middle = decided(3, Verdict.PARTLY, "Some came back", "2026-11-01");
        okrs.hypothesis(keyResult, 4);
        HypothesisFilter all = HypothesisFilter.decided(null);

        assertThat(stores.hypotheses().find(all)).containsExactly(late, middle, old);
        assertThat(stores.hypotheses().find(all, 1, 1)).containsExactly(middle);
        assertThat(stores.hypotheses().find(all, 3, 5)).isEmpty();
        assertThat(stores.hypotheses().count(all)).isEqualTo(3);
    }

    @Test
    public void wordsAreFoundInSmallAndCapitalLettersAndAsTheyStand() {
        Hypothesis price = decided(1, Verdict.REFUTED, "PRICE fell by 10 %, \u00c4rger blieb", "2026-10-10");
        decided(2, Verdict.SUPPORTED, "Nothing of the kind", "2026-12-01");

        assertThat(stores.hypotheses().find(having(null, "Price FELL"))).containsExactly(price);
        assertThat(stores.hypotheses().find(having(null, "\u00e4rger"))).containsExactly(price);
        assertThat(stores.hypotheses().find(having(null, "10 %"))).containsExactly(price);
        assertThat(stores.hypotheses().find(having(null, "1_ %"))).isEmpty();
        assertThat(stores.hypotheses().find(having(null, "new customers")))
                .as("the statement is searched as well")
                .hasSize(2);
        assertThat(stores.hypotheses().find(having(Verdict.SUPPORTED, "price"))).isEmpty();
    }

    @Test
    public void unitsAndCyclesNarrowTheSearch() {
        Hypothesis bet = decided(1, Verdict.REFUTED, "learned", "2026-10-10");
        Unit other = okrs.unit("Other");
        Set<HypothesisState> decided = Set.of(HypothesisState.DECIDED);

        assertThat(stores.hypotheses().find(HypothesisFilter.decided(Set.of(team.id(), other.id()))))
                .containsExactly(bet);
        assertThat(stores.hypotheses().find(HypothesisFilter.decided(Set.of(other.id()))))
                .isEmpty();
        assertThat(stores.hypotheses().find(HypothesisFilter.decided(Set.of()))).isEmpty();
        assertThat(stores.hypotheses().find(new HypothesisFilter(null, cycle.id(), decided, null, null)))
                .containsExactly(bet);
        assertThat(stores.hypotheses().find(HypothesisFilter.placed(null, null)))
                .isEmpty();
    }

    @Test
    public void verdictsOfAVersionWithoutSearchAreMadeSearchable() {
        Hypothesis bet = decided(1, Verdict.REFUTED, "Forms were fine", "2026-10-10");
        okrs.hypothesis(keyResult, 2);
        HypothesisEntity row =
                database.activeObjects().get(HypothesisEntity.class, bet.id().value());
        row.setSearchText(null);
        row.save();

        assertThat(stores.hypotheses().find(having(null, "forms"))).isEmpty();
        assertThat(stored(() -> stores.hypotheses().completeWords(10))).isEqualTo(1);
        assertThat(stored(() -> stores.hypotheses().completeWords(10))).isZero();
        assertThat(stores.hypotheses().find(having(null, "forms")))
                .extracting(Hypothesis::placedOn)
                .isEqualTo(List.of(DAY));
    }
}
