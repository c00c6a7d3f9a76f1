package org.waypoint.okr.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.alignment.GapKind;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

/** The alignment panel and the panel of bets. */
public class OverviewPanelsTest {
    private final Company company = Company.create();

    private ProjectOverview overview() {
        return new OverviewService(
                        company.world.access,
                        company.world.stores,
                        company.world.jira.host(),
                        company.reader(),
                        company.world.today)
                .project(FakeWorld.MEMBER, "SHOP", Input.of(Map.of()));
    }

    private void align(Objective from, Objective to) {
        company.world
                .stores
                .alignments()
                .add(from, new AlignmentTarget(to.id(), null), AlignmentKind.CONTRIBUTES, Company.STARTED);
    }

    @Test
    public void theAlignmentPanelTellsUpwardFromDependants() {
        Unit retail = company.unit("Retail", UnitLevel.DEPARTMENT, null);
        Objective grow = company.anObjective("Grow").of(retail).storedIn(company.world);
        Objective sell = company.anObjective("Sell").from(Origin.FROM_ABOVE).storedIn(company.world);
        Objective help = company.anObjective("Help").of(retail).storedIn(company.world);
        Objective alone = company.objective("Alone");
        align(sell, grow);
        align(help, sell);

        ProjectOverview.AlignmentPanel panel = overview().alignment();

        assertThat(panel.upward()).extracting(view -> view.toTitle()).containsExactly("Grow");
        assertThat(panel.dependants()).extracting(view -> view.fromTitle()).containsExactly("Help");
        assertThat(panel.gaps())
                .extracting(gap -> gap.title() + " " + gap.kind())
                .containsExactly(alone.title() + " " + GapKind.UNALIGNED);
        assertThat(panel.fromTheTeamOrAgreed()).isEqualByComparingTo("0.5");
    }

    @Test
    public void betsAreCountedHonestlyWhoeverReads() {
        Bets bets = new Bets(company);
        KeyResult keyResult = company.keyResult("Orders finished");
        bets.placed(keyResult, Bets.EPIC, "signalDate", "2026-11-01");
        bets.becomes(Bets.EPIC, EpicProgress.DONE);
        company.world.jira.withProject(300, "SECRET").withEpic(30, "SECRET-1", 300, EpicProgress.DONE);
        company.world.jira.letBrowse("bob", 300);
        bets.create(Company.BOB, keyResult, Bets.sentence("issueKey", "SECRET-1"));
        bets.epic(8, EpicProgress.TO_DO);
        bets.draft(keyResult, 8);

        ProjectOverview.HypothesisPanel panel = overview().hypotheses();

        assertThat(panel.liveTotal()).isEqualTo(3);
        assertThat(panel.drafts()).isEqualTo(1);
        assertThat(panel.verdictsDue()).isEqualTo(1);
        assertThat(panel.shippedNotMoved()).isEqualTo(2);
        assertThat(panel.live()).extracting(view -> view.epic().key()).containsExactly("SHOP-7", null, "SHOP-8");
    }

    @Test
    public void decidedAndDroppedBetsStandApart() {
        Bets bets = new Bets(company);
        HypothesisView bet = bets.placed(company.keyResult("Orders finished"));
        bets.service.drop(
                Company.BOB, Bets.id(bet), Input.of(Map.of("reason", "Too small", "version", BigDecimal.ONE)));

        ProjectOverview.HypothesisPanel panel = overview().hypotheses();

        assertThat(panel.liveTotal()).isZero();
        assertThat(panel.closed()).hasSize(1);
        assertThat(panel.closedTotal()).isEqualTo(1);
    }
}
