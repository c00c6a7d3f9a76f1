package org.waypoint.okr.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.hypothesis.EpicFollowing;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.okr.domain.hypothesis.HypothesisShipped;
import org.waypoint.okr.fake.Troubled;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

public class EpicReconciliationJobTest {
    private static final int MORE_THAN_A_PIECE = 201;

    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final Collection<Long> troubled = new ArrayList<>();

    private EpicReconciliationJob job() {
        return new EpicReconciliationJob(new EpicFollowing(
                company.world.stores, Troubled.epics(company.world.jira, troubled), company.world.writing));
    }

    private EpicReference epic(HypothesisView bet) {
        return company.world
                .stores
                .hypotheses()
                .find(Bets.id(bet))
                .orElseThrow()
                .epic();
    }

    private List<HypothesisView> shipUnnoticed(int many) {
        List<HypothesisView> placed = new ArrayList<>();
        for (long epic = 1000; epic < 1000 + many; epic++) {
            bets.epic(epic, EpicProgress.TO_DO);
            placed.add(bets.placed(company.keyResult("Of " + epic), epic));
            bets.becomes(epic, EpicProgress.DONE);
        }
        return placed;
    }

    @Test
    public void everyBetIsLookedAtAndPutRightOnce() {
        List<HypothesisView> placed = shipUnnoticed(MORE_THAN_A_PIECE);

        assertThat(job().run()).isEqualTo("201 hypotheses looked at, 201 put right, 0 failed");
        assertThat(job().run()).isEqualTo("201 hypotheses looked at, 0 put right, 0 failed");
        assertThat(epic(placed.get(200)).trail().shippedOn()).isEqualTo(Company.TODAY);
        assertThat(company.world.announced.stream().filter(HypothesisShipped.class::isInstance))
                .hasSize(MORE_THAN_A_PIECE);
    }

    @Test
    public void aBetThatFailsKeepsNoneOfTheOthersFromBeingLookedAt() {
        List<HypothesisView> placed = shipUnnoticed(MORE_THAN_A_PIECE);
        troubled.add(1000L);

        assertThat(job().run()).isEqualTo("201 hypotheses looked at, 200 put right, 1 failed");
        assertThat(epic(placed.get(200)).trail().shippedOn()).isEqualTo(Company.TODAY);
        troubled.clear();
        assertThat(job().run()).isEqualTo("201 hypotheses looked at, 1 put right, 0 failed");
    }
}
