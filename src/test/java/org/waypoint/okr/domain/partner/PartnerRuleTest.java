package org.waypoint.okr.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;

public class PartnerRuleTest {
    private static final Instant OCTOBER = Instant.parse("2026-10-05T08:00:00Z");
    private static final LocalDate ASKED_ON = LocalDate.parse("2026-10-05");

    @Test
    public void nobodyNamedMeansNobodyAsked() {
        assertThat(PartnerRule.current(aKeyResult().withId(1), List.of(asked("eve", OCTOBER))))
                .isEmpty();
    }

    @Test
    public void aPartnerWhoWasNeverAskedCountsAsAskedWhenTheKeyResultWasCreated() {
        KeyResult keyResult = aKeyResult().partneredBy("eve").withId(1);

        assertThat(PartnerRule.current(keyResult, List.of()))
                .contains(new PartnerRequest(
                        keyResult.id(), "eve", keyResult.created().at(), null));
    }

    @Test
    public void theNewestRequestToThePartnerNamedNowCounts() {
        PartnerRequest refused = asked("eve", OCTOBER).answered(reply(PartnerAnswer.DECLINED));
        PartnerRequest again = asked("eve", OCTOBER.plusSeconds(60));
        PartnerRequest other = asked("bob", OCTOBER.plusSeconds(90)).answered(reply(PartnerAnswer.ACCEPTED));

        assertThat(PartnerRule.current(aKeyResult().partneredBy("eve").withId(1), List.of(refused, again, other)))
                .contains(again);
    }

    @Test
    public void requestsAboutOtherKeyResultsDoNotCount() {
        PartnerRequest elsewhere =
                new PartnerRequest(new KeyResultId(2), "eve", OCTOBER, reply(PartnerAnswer.ACCEPTED));

        assertThat(PartnerRule.current(aKeyResult().partneredBy("eve").withId(1), List.of(elsewhere)))
                .hasValueSatisfying(request -> assertThat(request.isOpen()).isTrue());
    }

    @Test
    public void namingAnotherPersonAsksAndRepeatingTheNameDoesNot() {
        assertThat(PartnerRule.asks(null, aKeyResult().partneredBy("eve").definition()))
                .isTrue();
        assertThat(PartnerRule.asks(
                        aKeyResult().partneredBy("bob").definition(),
                        aKeyResult().partneredBy("eve").definition()))
                .isTrue();
        assertThat(PartnerRule.asks(
                        aKeyResult().partneredBy("eve").definition(),
                        aKeyResult().partneredBy("eve").titled("New").definition()))
                .isFalse();
        assertThat(PartnerRule.asks(
                        aKeyResult().partneredBy("eve").definition(),
                        aKeyResult().definition()))
                .isFalse();
    }

    @Test
    public void silenceIsARiskFromTheSeventhDay() {
        PartnerRequest open = asked("eve", OCTOBER);

        assertThat(PartnerRule.isRisk(open, ASKED_ON, LocalDate.parse("2026-10-11")))
                .isFalse();
        assertThat(PartnerRule.isRisk(open, ASKED_ON, LocalDate.parse("2026-10-12")))
                .isTrue();
    }

    @Test
    public void whoeverDeclinesIsARiskAtOnceWhoeverAcceptsNever() {
        LocalDate muchLater = LocalDate.parse("2026-12-01");

        assertThat(PartnerRule.isRisk(
                        asked("eve", OCTOBER).answered(reply(PartnerAnswer.DECLINED)), ASKED_ON, ASKED_ON))
                .isTrue();
        assertThat(PartnerRule.isRisk(
                        asked("eve", OCTOBER).answered(reply(PartnerAnswer.ACCEPTED)), ASKED_ON, muchLater))
                .isFalse();
    }

    private static PartnerRequest asked(String partner, Instant at) {
        return new PartnerRequest(new KeyResultId(1), partner, at, null);
    }

    private static PartnerReply reply(PartnerAnswer answer) {
        return new PartnerReply(answer, OCTOBER.plusSeconds(30), null);
    }
}
