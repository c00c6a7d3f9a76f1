package org.waypoint.okr.app.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.alignment.GapView;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.overview.OverviewService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.alignment.GapKind;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.partner.PartnerAnswered;
import org.waypoint.okr.domain.partner.PartnerAsked;
import org.waypoint.okr.fixture.Company;

public class PartnerServiceTest {
    private final Company company = Company.create();
    private final PartnerService partners =
            new PartnerService(company.world.access, company.world.stores, company.world.writing, company.reader());
    private final KeyResultService keyResults = new KeyResultService(
            company.world.access,
            company.world.stores,
            company.world.jira.host(),
            company.world.writing,
            company.reader());
    private final KeyResult keyResult = company.keyResult("Orders");

    @Test
    public void namingAPartnerAsksToday() {
        KeyResultView named = name("eve");

        assertThat(named.partnership())
                .isEqualTo(new PartnerView(named.keyPartner(), Company.TODAY, null, null, null, false, false));
        assertThat(company.world.announced).hasOnlyElementsOfType(PartnerAsked.class);
    }

    @Test
    public void thePartnerAcceptsAndThatIsSaid() {
        name("eve");

        PartnerView view = answer(Company.EVE, "answer", "ACCEPTED", "note", " Two days a week ")
                .partnership();

        assertThat(view.answer()).isEqualTo(PartnerAnswer.ACCEPTED);
        assertThat(view.note()).isEqualTo("Two days a week");
        assertThat(view.answeredOn()).isEqualTo(Company.TODAY);
        assertThat(view.mayAnswer()).isTrue();
        assertThat(company.world.announced).last().isInstanceOf(PartnerAnswered.class);
    }

    @Test
    public void nobodyElseAnswersNotEvenTheOwner() {
        name("eve");

        assertThat(refusals(() -> answer(Company.BOB, "answer", "ACCEPTED"))).containsExactly("FORBIDDEN");
        assertThat(refusals(() -> answer(Company.ADA, "answer", "ACCEPTED"))).containsExactly("FORBIDDEN");
    }

    @Test
    public void somebodyElseIsAskedAnewAndTheOldAnswerDoesNotCount() {
        name("eve");
        answer(Company.EVE, "answer", "ACCEPTED");

        assertThat(name("ada").partnership().answer()).isNull();
        assertThat(name("eve").partnership().answer()).isNull();
    }

    @Test
    public void anAnswerToAnOldVersionIsRefused() {
        name("eve");
        Map<String, Object> old = Map.of("answer", "ACCEPTED", "version", "1");

        assertThat(refusals(() -> partners.answer(Company.EVE, keyResult.id(), Input.of(old))))
                .containsExactly("CHANGED_MEANWHILE");
    }

    @Test
    public void everythingThatIsWrongIsSaidAtOnce() {
        name("eve");

        assertThat(refusals(() -> partners.answer(
                        Company.EVE, keyResult.id(), Input.of(Map.of("answer", "MAYBE", "note", "x".repeat(1001))))))
                .containsExactly("answer NOT_A_CHOICE", "note TOO_LONG", "version VERSION_MISSING");
    }

    @Test
    public void afterTheCycleIsClosedNobodyAnswers() {
        name("eve");
        company.close();

        assertThat(refusals(() -> answer(Company.EVE, "answer", "ACCEPTED"))).containsExactly("CYCLE_CLOSED");
    }

    @Test
    public void aStrangerIsToldNothingAndAMissingKeyResultIsMissing() {
        assertThat(refusals(() -> partners.leaningOnMe(new Actor(null, Company.EVE.locale()))))
                .containsExactly("NOT_LOGGED_IN");
        assertThat(refusals(() -> partners.answer(Company.EVE, new KeyResultId(4711), Input.of(Map.of()))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    public void whatLeansOnMeIsListedAcrossOpenCycles() {
        name("eve");
        company.keyResult("Of nobody");

        assertThat(partners.leaningOnMe(Company.EVE))
                .extracting(view -> view.keyResult().id())
                .containsExactly(keyResult.id());
        assertThat(partners.leaningOnMe(Company.ADA)).isEmpty();
        company.close();
        assertThat(partners.leaningOnMe(Company.EVE)).isEmpty();
    }

    @Test
    public void silenceForAWeekIsAGapOnTheProjectPageAndAnAnswerMendsIt() {
        named("eve");
        assertThat(gaps())
                .contains(new GapView(
                        GapKind.PARTNER_NOT_CONFIRMED,
                        keyResult.objectiveId().value(),
                        keyResult.id().value(),
                        "Orders",
                        "Shop"));

        answer(Company.EVE, "answer", "ACCEPTED");

        assertThat(gaps()).noneMatch(gap -> gap.kind() == GapKind.PARTNER_NOT_CONFIRMED);
    }

    @Test
    public void whoWasNamedBeforeRequestsWereKeptCountsAsAskedWhenTheKeyResultWasCreated() {
        named("eve");

        PartnerView view = keyResults.get(Company.EVE, keyResult.id()).partnership();

        assertThat(view.askedOn()).isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(view.risk()).isTrue();
    }

    /** Through the use case, which asks. */
    private KeyResultView name(String partner) {
        return keyResults.update(
                Company.BOB, keyResult.id(), Input.of(Map.of("keyPartnerKey", partner, "version", version())));
    }

    /** As rows of an earlier version of the add-on are: named, and nobody noted a request. */
    private void named(String partner) {
        KeyResult stored = company.stored(keyResult);
        company.world
                .stores
                .keyResults()
                .store(stored.id(), Company.partneredBy(stored.definition(), partner), null, stored.version());
    }

    private KeyResultView answer(Actor actor, Object... fields) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            said.put((String) fields[i], fields[i + 1]);
        }
        said.put("version", version());
        return partners.answer(actor, keyResult.id(), Input.of(said));
    }

    private String version() {
        return String.valueOf(company.stored(keyResult).version());
    }

    private List<GapView> gaps() {
        OverviewService overviews = new OverviewService(
                company.world.access,
                company.world.stores,
                company.world.jira.host(),
                company.reader(),
                company.world.today);
        company.world.jira.letBrowse("bob", Company.SHOP);
        return overviews
                .project(Company.BOB, "SHOP", Input.of(Map.of()))
                .alignment()
                .gaps();
    }
}
