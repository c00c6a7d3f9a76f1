package org.waypoint.okr.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.app.overview.OverviewService;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.app.tree.TreeService;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.settings.BandLabels;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

/** A commitment at 0.95 is never green, wherever it is shown; an aspiration there is. */
public class CommitmentTest {
    private final Company company = Company.create();
    private KeyResult keyResult;
    private Objective commitment;

    @Before
    public void promise() {
        commitment = company.anObjective("Invoices are right").committed().storedIn(company.world);
        keyResult = company.keyResult(commitment, "Invoices without mistakes");
        company.measured(keyResult, "2026-11-14", "95");
    }

    @Test
    public void theProjectsPageShowsItAmberAndMissed() {
        ProjectOverview overview = new OverviewService(
                        company.world.access,
                        company.world.stores,
                        company.world.jira.host(),
                        company.reader(),
                        company.world.today)
                .project(FakeWorld.MEMBER, "SHOP", Input.of(Map.of()));

        ObjectiveView objective = overview.objectives().items().get(0);
        assertMissed(objective.score());
        assertMissed(objective.keyResults().get(0).score());
    }

    @Test
    public void theCompanyTreeShowsItAmberAndMissed() {
        CompanyTree tree = new TreeService(
                        company.world.access,
                        company.world.stores,
                        company.world.closings,
                        company.world.jira.host(),
                        company.reader())
                .tree(FakeWorld.OUTSIDER, Input.of(Map.of()));

        CompanyTree.ObjectiveNode node = tree.roots().stream()
                .flatMap(unit -> unit.objectives().stream())
                .findFirst()
                .orElseThrow();
        assertMissed(node.score());
        assertMissed(node.keyResults().get(0).score());
    }

    @Test
    public void theKeyResultItselfShowsItAmberAndSaysWhy() {
        ScoreView score = keyResult().score();

        assertMissed(score);
        assertThat(score.explanation().steps())
                .anySatisfy(step -> assertThat(step).contains("okr.explanation.committed-missed"));
    }

    @Test
    public void theWordForTheColourIsTheOrganisationsWhereItHasOne() {
        assertThat(keyResult().score().bandLabel()).contains("okr.common.band.amber");

        company.words(new BandLabels(null, "on the way", null));

        assertThat(keyResult().score().bandLabel()).isEqualTo("on the way");
    }

    private KeyResultView keyResult() {
        return new KeyResultService(
                        company.world.access,
                        company.world.stores,
                        company.world.jira.host(),
                        company.world.writing,
                        company.reader())
                .get(FakeWorld.OUTSIDER, keyResult.id());
    }

    private static void assertMissed(ScoreView score) {
        assertThat(score.score()).isEqualByComparingTo(new BigDecimal("0.95"));
        assertThat(score.band()).isEqualTo(Band.AMBER);
        assertThat(score.displayed()).isEqualTo("0.9");
        assertThat(score.committedMissed()).isTrue();
        assertThat(score.possiblyTooEasy()).isFalse();
    }
}
