package org.waypoint.okr.domain.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypoint.okr.fixture.KeyResultFixture.aKeyResult;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.time.Instant;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;

public class AlignmentMeasureTest {
    private final Programme programme = Programme.inAutumn();
    private final Unit company = programme.add(aUnit().at(UnitLevel.COMPANY).withId(1));
    private final Unit team = programme.add(aUnit().withId(2));
    private final Objective top = programme.add(anObjective().of(company));

    @Test
    public void whatServesSomethingLargerIsAlignedAndSoIsTheCompany() {
        Objective child = programme.add(anObjective().of(team));
        Objective lost = programme.add(anObjective().of(team));
        programme.align(child, top);

        Measure alignment = AlignmentMeasure.of(programme.on("2026-11-15"));

        assertThat(alignment.share()).isEqualTo(new Share(2, 3));
        assertThat(alignment.gaps())
                .containsExactly(new HealthGap(HealthGap.Kind.UNALIGNED, team.id(), lost.id(), null, 0, 0));
    }

    @Test
    public void aChainOfThreeStepsIsTooLong() {
        Objective first = programme.add(anObjective().of(team));
        Objective second = programme.add(anObjective().of(team));
        Objective third = programme.add(anObjective().of(team));
        programme.align(first, top);
        programme.align(second, first);
        programme.align(third, second);

        Measure alignment = AlignmentMeasure.of(programme.on("2026-11-15"));

        assertThat(alignment.share()).isEqualTo(new Share(3, 4));
        assertThat(alignment.gaps())
                .extracting(HealthGap::kind, HealthGap::objectiveId)
                .containsExactly(tuple(HealthGap.Kind.TOO_DEEP, third.id()));
    }

    @Test
    public void aClosedParentOrphansWhatIsOpenAndNothingElse() {
        Objective closed = programme.add(anObjective().of(company).closed());
        Objective orphan = programme.add(anObjective().of(team));
        Objective gone = programme.add(anObjective().of(team).closed());
        programme.align(orphan, closed);
        programme.align(gone, closed);

        Measure alignment = AlignmentMeasure.of(programme.on("2026-11-15"));

        assertThat(alignment.gaps())
                .containsExactly(new HealthGap(HealthGap.Kind.PARENT_CLOSED, team.id(), orphan.id(), null, 0, 0));
    }

    /** Asked on 1 November, silence is a risk from the 8th on. */
    @Test
    public void aPartnerWhoIsSilentForAWeekIsAGapAndOneWhoAcceptedIsNot() {
        KeyResult silent = programme.add(top, aKeyResult().partneredBy("paula"));
        KeyResult accepted = programme.add(top, aKeyResult().partneredBy("pat"));
        programme.ask(silent, "2026-11-01", null);
        programme.ask(
                accepted,
                "2026-11-01",
                new PartnerReply(PartnerAnswer.ACCEPTED, Instant.parse("2026-11-02T08:00:00Z"), null));

        assertThat(AlignmentMeasure.of(programme.on("2026-11-07")).gaps()).isEmpty();
        assertThat(AlignmentMeasure.of(programme.on("2026-11-08")).gaps())
                .containsExactly(
                        new HealthGap(HealthGap.Kind.PARTNER_NOT_CONFIRMED, company.id(), top.id(), silent.id(), 0, 0));
    }
}
