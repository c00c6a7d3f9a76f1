package org.waypoint.okr.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Bets;
import org.waypoint.okr.fixture.Company;

public class MeetingServiceTest {
    private final Company company = Company.create();
    private final MeetingService meetings = service(company);

    @Before
    public void bobSeesTheProject() {
        company.world.jira.letBrowse("bob", Company.SHOP);
    }

    @Test
    public void whatMovedMostIsTalkedAboutFirst() {
        KeyResult quiet = company.keyResult("Quiet");
        company.measured(quiet, "2026-11-03", "10");
        KeyResult lively = company.keyResult("Lively");
        company.measured(lively, "2026-11-03", "10");
        company.measured(lively, "2026-11-12", "40");

        assertThat(titles(agenda(Company.BOB))).containsExactly("Lively", "Quiet");
    }

    @Test
    public void whatWasRecordedTodayIsDoneAndWhatIsOlderIsNot() {
        KeyResult done = company.keyResult("Done");
        CheckIn checkIn = company.measured(done, "2026-11-15", "10");
        company.measured(company.keyResult("Left"), "2026-11-14", "10");

        MeetingView agenda = agenda(Company.BOB);

        assertThat(agenda.recorded()).isEqualTo(1);
        assertThat(item(agenda, "Done").recorded()).isEqualTo(checkIn);
        assertThat(item(agenda, "Done").recordedBy().displayName()).isEqualTo("Ada");
        assertThat(item(agenda, "Left").recorded()).isNull();
    }

    @Test
    public void aCorrectionStandsForWhatItCorrected() {
        KeyResult keyResult = company.keyResult("Orders");
        CheckIn wrong = company.measured(keyResult, "2026-11-15", "10");
        CheckInDraft right = new CheckInDraft(LocalDate.parse("2026-11-15"), new BigDecimal("12"), 5, null, null);
        CheckIn correction = company.world.stores.checkIns().correct(keyResult, wrong.id(), right, Company.STARTED);

        assertThat(item(agenda(Company.BOB), "Orders").recorded()).isEqualTo(correction);
    }

    @Test
    public void liveHypothesesStandBelowTheirKeyResultAndDraftsDoNot() {
        Bets bets = new Bets(company);
        KeyResult keyResult = company.keyResult("Orders");
        bets.placed(keyResult);
        bets.epic(8, EpicProgress.TO_DO);
        bets.draft(keyResult, 8);

        assertThat(item(agenda(Company.BOB), "Orders").bets())
                .singleElement()
                .satisfies(bet -> assertThat(bet.epic().key()).isEqualTo("SHOP-7"));
    }

    @Test
    public void afterTheEndOfTheCycleTheMeetingIsAboutItsLastDay() {
        Company late = Company.on(LocalDate.parse("2027-01-04"));
        late.keyResult("Orders");
        late.world.jira.letBrowse("bob", Company.SHOP);

        MeetingView agenda = service(late).agenda(Company.BOB, "SHOP", Input.of(Map.of()));

        assertThat(agenda.day()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(agenda.items()).hasSize(1);
    }

    @Test
    public void aProjectThatMayNotBeSeenIsMissingAndSoIsAnUnknownCycle() {
        assertThat(refusals(() -> agenda(FakeWorld.OUTSIDER))).containsExactly("NOT_FOUND");
        assertThat(refusals(() -> agenda(FakeWorld.ANONYMOUS))).containsExactly("NOT_LOGGED_IN");
        assertThat(refusals(() -> meetings.agenda(Company.BOB, "SHOP", Input.of(Map.of("cycleId", "4711")))))
                .containsExactly("NOT_FOUND");
    }

    private MeetingView agenda(Actor actor) {
        return meetings.agenda(actor, "SHOP", Input.of(Map.of()));
    }

    private static MeetingService service(Company company) {
        return new MeetingService(
                company.world.access,
                company.world.stores,
                company.world.jira.host(),
                company.reader(),
                company.world.today);
    }

    private static MeetingItem item(MeetingView agenda, String title) {
        return agenda.items().stream()
                .filter(item -> item.keyResult().keyResult().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(MeetingView agenda) {
        return agenda.items().stream()
                .map(item -> item.keyResult().keyResult().title())
                .toList();
    }
}
