package org.waypoint.okr.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.ObjectiveFixture.anObjective;
import static org.waypoint.okr.fixture.UnitFixture.aUnit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;

public class ClosingDutiesTest {
    private static final LocalDate DUE = LocalDate.parse("2027-01-07");
    private static final Unit COMPANY =
            aUnit().named("Shop").at(UnitLevel.COMPANY).ledBy("chief").withId(9);
    private static final Unit TEAM =
            aUnit().ledBy("lead", "owner").below(COMPANY).withId(1);
    private static final Objective OBJECTIVE =
            new Objective(new ObjectiveId(1), anObjective().definition(), stamp("owner"), 1);
    private static final Closing OPEN = Closing.open(OBJECTIVE);

    private final Set<String> confirmers = new Confirmers(List.of(COMPANY, TEAM)).of(TEAM.id());

    @Test
    public void leadsOfTheUnitAndAboveConfirm() {
        assertThat(confirmers).containsExactly("lead", "owner", "chief");
    }

    @Test
    public void theOwnerGradesAndDecides() {
        assertThat(owed("owner", OPEN)).containsExactly(ClosingDuty.Kind.GRADE);
        assertThat(owed("owner", gradedBy("owner").confirmed(stamp("lead"))))
                .containsExactly(ClosingDuty.Kind.DECISION);
        assertThat(owed("lead", OPEN)).isEmpty();
    }

    @Test
    public void theUnitsOtherLeadConfirmsBeforeThoseAbove() {
        assertThat(owed("lead", gradedBy("owner"))).containsExactly(ClosingDuty.Kind.CONFIRMATION);
        assertThat(owed("owner", gradedBy("owner"))).isEmpty();
        assertThat(owed("chief", gradedBy("owner"))).isEmpty();
    }

    @Test
    public void thoseAboveConfirmWhatTheOnlyLeadGraded() {
        Unit alone = aUnit().ledBy("owner").below(COMPANY).withId(1);
        Set<String> both = new Confirmers(List.of(COMPANY, alone)).of(alone.id());

        assertThat(kinds("chief", alone, both, gradedBy("owner"))).containsExactly(ClosingDuty.Kind.CONFIRMATION);
        assertThat(kinds("owner", alone, Set.of("owner"), gradedBy("owner")))
                .as("nobody else is there")
                .containsExactly(ClosingDuty.Kind.CONFIRMATION);
    }

    @Test
    public void nothingIsOwedAfterTheDecision() {
        Closing decided = gradedBy("owner")
                .confirmed(stamp("lead"))
                .decided(new Decided(Decision.ABANDON, "No", Map.of(), null, stamp("owner")));

        assertThat(owed("owner", decided)).isEmpty();
        assertThat(owed("lead", decided)).isEmpty();
    }

    @Test
    public void leadsLookBackAndAcknowledge() {
        Retrospective blank = Retrospective.blank(TEAM.id(), OBJECTIVE.cycleId());
        Retrospective written = blank.written(new Retrospective.Notes("Tests", null, null), stamp("owner"));

        assertThat(retrospective("lead", null)).containsExactly(ClosingDuty.Kind.RETROSPECTIVE);
        assertThat(retrospective("lead", blank)).containsExactly(ClosingDuty.Kind.RETROSPECTIVE);
        assertThat(retrospective("lead", written)).containsExactly(ClosingDuty.Kind.ACKNOWLEDGEMENT);
        assertThat(retrospective("lead", written.acknowledged(stamp("lead")))).isEmpty();
        assertThat(retrospective("chief", null)).isEmpty();
        assertThat(new ClosingDuties("lead", DUE, List.of(), Set.of()).of(TEAM, List.of(), (Retrospective) null))
                .as("nothing to look back on")
                .isEmpty();
    }

    private List<ClosingDuty.Kind> owed(String user, Closing closing) {
        return kinds(user, TEAM, confirmers, closing);
    }

    private static List<ClosingDuty.Kind> kinds(String user, Unit unit, Set<String> confirmers, Closing closing) {
        return new ClosingDuties(user, DUE, List.of(closing), Set.of("gone"))
                .of(unit, List.of(OBJECTIVE), confirmers).stream()
                        .map(ClosingDuty::kind)
                        .toList();
    }

    private static List<ClosingDuty.Kind> retrospective(String user, Retrospective retrospective) {
        return new ClosingDuties(user, DUE, List.of(), Set.of())
                .of(TEAM, List.of(OBJECTIVE), retrospective).stream()
                        .map(ClosingDuty::kind)
                        .toList();
    }

    private static Closing gradedBy(String user) {
        Grading.Said said = new Grading.Said(new BigDecimal("0.7"), "r", null, null);
        return OPEN.graded(new Grading(new Computed(null, null, null, false), said, stamp(user)));
    }

    private static Stamp stamp(String user) {
        return new Stamp(user, Instant.EPOCH);
    }
}
