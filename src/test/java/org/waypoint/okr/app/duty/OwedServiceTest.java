package org.waypoint.okr.app.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

public class OwedServiceTest {
    private final Company company = Company.create();
    private final Bets bets = new Bets(company);
    private final OwedService owed = new OwedService(
            company.world.access,
            company.world.stores,
            company.world.jira.host(),
            company.world.today,
            company.reader(),
            List.of(new CheckInDuties(), new VerdictDuties(company.world.jira), new PartnerDuties()));

    @Test
    public void whoHasNothingOwesNothing() {
        OwedView view = owed.owed(Company.EVE);

        assertThat(view.items()).isEmpty();
        assertThat(view.leaning()).isEmpty();
        assertThat(view.nextCheckInOn()).isNull();
        assertThat(owed.count(Company.EVE)).isEqualTo(new OwedView.Count(0, 0));
    }

    @Test
    public void aCheckInIsOwedByTheOwnerFromItsDayAndOverdueAfterTheGrace() {
        company.measured(company.keyResult("Fresh"), "2026-11-10", "10");
        company.measured(company.keyResult("Due"), "2026-11-08", "10");
        company.measured(company.keyResult("Stale"), "2026-11-04", "10");

        assertThat(told(Company.BOB))
                .containsExactly("OVERDUE CHECK_IN Stale 2026-11-11", "DUE CHECK_IN Due 2026-11-15");
        assertThat(owed.count(Company.BOB)).isEqualTo(new OwedView.Count(2, 1));
        assertThat(owed.owed(Company.BOB).nextCheckInOn()).isEqualTo(LocalDate.parse("2026-11-17"));
        assertThat(told(Company.EVE)).isEmpty();
    }

    @Test
    public void neitherAClosedCycleNorOneThatIsOverAsksForCheckIns() {
        company.keyResult("Orders");
        company.close();

        assertThat(told(Company.BOB)).isEmpty();
    }

    @Test
    public void severalCyclesAreOneList() {
        company.measured(company.keyResult("Of the quarter"), "2026-11-04", "10");
        var autumn = company.cycle("Autumn", "2026-11-01", "2026-11-30", CyclePhase.ACTIVE);
        KeyResult other =
                company.keyResult(company.anObjective("Other").during(autumn).storedIn(company.world), "Of the autumn");
        company.measured(other, "2026-11-03", "10");

        assertThat(told(Company.BOB))
                .containsExactly(
                        "OVERDUE CHECK_IN Of the autumn 2026-11-10", "OVERDUE CHECK_IN Of the quarter 2026-11-11");
    }

    @Test
    public void aVerdictIsOwedFromTheSignalDateOnByTheOwnerOfTheKeyResult() {
        KeyResult keyResult = company.keyResult("Orders");
        company.measured(keyResult, "2026-11-14", "10");
        bets.placed(keyResult, Bets.EPIC, "signalDate", "2026-11-16");
        bets.epic(8, EpicProgress.DONE);
        bets.placed(keyResult, 8, "signalDate", "2026-11-15");
        bets.epic(9, EpicProgress.DONE);
        bets.placed(keyResult, 9, "signalDate", "2026-11-07");

        assertThat(told(Company.BOB))
                .containsExactly("OVERDUE VERDICT Orders 2026-11-07", "DUE VERDICT Orders 2026-11-15");
        assertThat(owed.owed(Company.BOB).items())
                .extracting(view -> view.epic().key())
                .containsExactly("SHOP-9", "SHOP-8");
    }

    @Test
    public void whoeverWroteTheHypothesisOwesTheVerdictTooWhileTheyMayGiveIt() {
        KeyResult keyResult = company.keyResult("Orders");
        company.measured(keyResult, "2026-11-14", "10");
        company.world.jira.letEdit("member", Company.SHOP);
        var fields = Bets.sentence("issueKey", "SHOP-7", "signalDate", "2026-11-10");
        bets.create(FakeWorld.MEMBER, keyResult, fields);

        assertThat(told(FakeWorld.MEMBER)).containsExactly("DUE VERDICT Orders 2026-11-10");
        company.world.jira.forbidEdit("member", Company.SHOP);
        assertThat(told(FakeWorld.MEMBER)).isEmpty();
    }

    @Test
    public void draftsAndDecidedHypothesesAskForNoVerdict() {
        KeyResult keyResult = company.keyResult("Orders");
        company.measured(keyResult, "2026-11-14", "10");
        bets.draft(keyResult, Bets.EPIC);

        assertThat(told(Company.BOB)).isEmpty();
    }

    @Test
    public void aPartnerIsAskedUntilTheyAnswerAndWhatTheyAcceptedStaysInView() {
        KeyResult keyResult = partnered("eve");
        PartnerRequest request = company.world.stores.partners().ask(keyResult, "eve", company.world.today.now());
        assertThat(told(Company.EVE)).containsExactly("WAITING PARTNER_REQUEST Orders 2026-11-22");

        company.world
                .stores
                .partners()
                .answer(
                        request,
                        new PartnerReply(PartnerAnswer.ACCEPTED, company.world.today.now(), null),
                        keyResult.version());

        assertThat(told(Company.EVE)).isEmpty();
        assertThat(owed.owed(Company.EVE).leaning())
                .singleElement()
                .satisfies(leaning -> assertThat(leaning.partner().answer()).isEqualTo(PartnerAnswer.ACCEPTED));
    }

    @Test
    public void anUnansweredRequestIsOverdueAfterSevenDays() {
        partnered("eve");

        assertThat(told(Company.EVE)).containsExactly("OVERDUE PARTNER_REQUEST Orders 2026-10-08");
    }

    @Test
    public void whoIsNotLoggedInIsToldSo() {
        assertThat(refusals(() -> owed.owed(FakeWorld.ANONYMOUS))).containsExactly("NOT_LOGGED_IN");
        assertThat(refusals(() -> owed.count(FakeWorld.ANONYMOUS))).containsExactly("NOT_LOGGED_IN");
    }

    private KeyResult partnered(String partner) {
        KeyResult keyResult = company.keyResult("Orders");
        return company.world
                .stores
                .keyResults()
                .store(keyResult.id(), Company.partneredBy(keyResult.definition(), partner), null, keyResult.version());
    }

    private List<String> told(Actor actor) {
        return owed.owed(actor).items().stream()
                .map(DutyView::duty)
                .map(duty -> duty.urgency() + " " + duty.kind() + " "
                        + duty.keyResult().title() + " " + duty.dueOn())
                .toList();
    }
}
