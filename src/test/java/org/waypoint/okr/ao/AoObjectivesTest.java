package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypoint.okr.ao.StoredOkrs.ADA;
import static org.waypoint.okr.ao.StoredOkrs.objectiveDefinition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.ao.entity.CheckInEntity;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.objective.ObjectiveFilter;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitId;

public class AoObjectivesTest extends AoContract {
    private Cycle cycle;
    private Cycle otherCycle;
    private Unit team;
    private Unit otherTeam;

    @Before
    public void placeThem() {
        cycle = okrs.cycle("Q4");
        otherCycle = okrs.cycle("Q1");
        team = okrs.unit("Team");
        otherTeam = okrs.unit("Other team");
    }

    @Test
    public void everythingComesBackAsItWasStored() {
        ObjectiveDefinition full = new ObjectiveDefinition(
                "Größe zählt",
                "long ".repeat(500),
                "why",
                ObjectiveType.COMMITTED,
                Origin.FROM_ABOVE,
                ObjectiveState.CLOSED,
                team.id(),
                cycle.id(),
                "ada",
                new BigDecimal("0.70"),
                Decision.DONE);

        Objective added = stored(() -> stores.objectives().add(full, ADA));

        assertThat(added).isEqualTo(new Objective(added.id(), full, ADA, 0));
        assertThat(stores.objectives().find(added.id())).contains(added);
    }

    @Test
    public void whatWasLeftOpenComesBackOpen() {
        Objective added = okrs.objective(cycle, team, "Plain");

        assertThat(added.definition()).isEqualTo(objectiveDefinition(cycle, team, "Plain"));
    }

    @Test
    public void anEditRaisesTheVersionAndKeepsTheAuthor() {
        Objective added = okrs.objective(cycle, team, "Before");

        Objective edited =
                stored(() -> stores.objectives().store(added.id(), objectiveDefinition(cycle, team, "After"), 0));

        assertThat(edited.title()).isEqualTo("After");
        assertThat(edited.version()).isEqualTo(1);
        assertThat(edited.created()).isEqualTo(ADA);
        assertThat(stores.objectives().find(added.id())).contains(edited);
    }

    @Test
    public void aStaleEditIsRefusedAndChangesNothing() {
        Objective added = okrs.objective(cycle, team, "Before");
        stored(() -> stores.objectives().store(added.id(), objectiveDefinition(cycle, team, "First"), 0));

        assertThatThrownBy(() -> stored(
                        () -> stores.objectives().store(added.id(), objectiveDefinition(cycle, team, "Second"), 0)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));

        assertThat(stores.objectives().find(added.id()).orElseThrow().title()).isEqualTo("First");
    }

    @Test
    public void anObjectiveThatIsGoneCannotBeEdited() {
        assertThatThrownBy(() -> stored(() ->
                        stores.objectives().store(new ObjectiveId(4711), objectiveDefinition(cycle, team, "Ghost"), 0)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND));
        assertThat(stores.objectives().find(new ObjectiveId(4711))).isEmpty();
    }

    @Test
    public void theyAreReadByCycleAndUnitsOldestFirst() {
        Objective first = okrs.objective(cycle, team, "1");
        Objective second = okrs.objective(cycle, otherTeam, "2");
        Objective third = okrs.objective(cycle, team, "3");
        okrs.objective(otherCycle, team, "elsewhere");

        assertThat(stores.objectives().in(cycle.id())).containsExactly(first, second, third);
        assertThat(stores.objectives().in(Set.of(cycle.id()))).containsExactly(first, second, third);
        assertThat(stores.objectives().in(cycle.id(), Set.of(team.id()))).containsExactly(first, third);
        assertThat(stores.objectives().in(cycle.id(), Set.of())).isEmpty();
        assertThat(stores.objectives().find(List.of(third.id(), first.id(), new ObjectiveId(4711))))
                .containsExactlyInAnyOrder(first, third);
    }

    @Test
    public void moreUnitsThanFitIntoAStatementAreReadInOne() {
        Objective first = okrs.objective(cycle, team, "1");
        Set<UnitId> many =
                LongStream.range(100_000, 102_000).mapToObj(UnitId::new).collect(Collectors.toSet());
        many.add(team.id());

        int statements = database.count(
                () -> assertThat(stores.objectives().in(cycle.id(), many)).containsExactly(first));

        assertThat(statements).isEqualTo(1);
        assertThat(stores.objectives().count(new ObjectiveFilter(cycle.id(), many, null, null)))
                .isEqualTo(1);
    }

    @Test
    public void theFilterCombinesItsCriteria() {
        Objective wanted = okrs.objective(cycle, team, "Faster Checkout");
        okrs.objective(cycle, team, "Safer shop");
        okrs.objective(cycle, otherTeam, "faster delivery");
        okrs.objective(otherCycle, team, "Faster yet");

        ObjectiveFilter filter = new ObjectiveFilter(cycle.id(), Set.of(team.id()), "ada", "FASTER");

        assertThat(stores.objectives().find(filter, 0, 10)).containsExactly(wanted);
        assertThat(stores.objectives().count(filter)).isEqualTo(1);
        assertThat(stores.objectives().count(new ObjectiveFilter(null, null, "bob", null)))
                .isZero();
        assertThat(stores.objectives().count(new ObjectiveFilter(null, Set.of(), null, null)))
                .isZero();
        assertThat(stores.objectives().count(new ObjectiveFilter(null, null, null, null)))
                .isEqualTo(4);
    }

    @Test
    public void pagesFollowEachOther() {
        List<Objective> all = LongStream.range(0, 5)
                .mapToObj(i -> okrs.objective(cycle, team, "Objective " + i))
                .toList();
        ObjectiveFilter filter = new ObjectiveFilter(cycle.id(), null, null, null);

        assertThat(stores.objectives().find(filter, 0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(stores.objectives().find(filter, 4, 2)).isEqualTo(all.subList(4, 5));
        assertThat(stores.objectives().find(filter, 6, 2)).isEmpty();
    }

    @Test
    public void wildcardsInTheSearchedTextMeanThemselves() {
        okrs.objective(cycle, team, "100 percent");
        Objective percent = okrs.objective(cycle, team, "100% of snake_case\\path [draft]!");

        for (String text : List.of("100%", "snake_case", "\\path", "[draft]", "!", "100% of SNAKE_")) {
            assertThat(stores.objectives().find(new ObjectiveFilter(null, null, null, text), 0, 10))
                    .as(text)
                    .containsExactly(percent);
        }
    }

    @Test
    public void umlautsAreFoundInEitherCase() {
        Objective found = okrs.objective(cycle, team, "ÄRGER vermeiden");

        assertThat(stores.objectives().find(new ObjectiveFilter(null, null, null, "ärger"), 0, 10))
                .containsExactly(found);
    }

    @Test
    public void everythingBelowMovesAlong() {
        Objective moving = okrs.objective(cycle, team, "Moving");
        KeyResult keyResult = okrs.keyResult(moving, "Key result");
        okrs.checkIn(keyResult, "2026-10-06", "12");
        okrs.hypothesis(keyResult, 1);
        okrs.alignment(moving, okrs.objective(cycle, otherTeam, "Parent"));

        stored(() -> stores.objectives().store(moving.id(), objectiveDefinition(otherCycle, otherTeam, "Moved"), 0));

        Set<UnitId> there = Set.of(otherTeam.id());
        assertThat(stores.keyResults().in(otherCycle.id(), there)).hasSize(1);
        assertThat(stores.hypotheses().in(otherCycle.id(), there)).hasSize(1);
        assertThat(stores.alignments().in(otherCycle.id())).hasSize(1);
        assertThat(stores.keyResults().in(cycle.id())).isEmpty();
        assertThat(stores.hypotheses().in(cycle.id())).isEmpty();
        assertThat(stores.alignments().in(cycle.id())).isEmpty();
        assertThat(database.activeObjects()
                        .count(
                                CheckInEntity.class,
                                "CYCLE_ID = ? AND UNIT_ID = ?",
                                otherCycle.id().value(),
                                otherTeam.id().value()))
                .isEqualTo(1);
    }

    @Test
    public void everythingBelowGoesAlong() {
        Objective going = okrs.objective(cycle, team, "Going");
        Objective staying = okrs.objective(cycle, team, "Staying");
        KeyResult keyResult = okrs.keyResult(going, "Key result");
        KeyResult other = okrs.keyResult(staying, "Other");
        okrs.checkIn(keyResult, "2026-10-06", "12");
        okrs.checkIn(other, "2026-10-06", "12");
        okrs.hypothesis(keyResult, 1);
        okrs.hypothesis(other, 1);
        okrs.alignment(going, staying);
        okrs.alignment(staying, going);

        storing(() -> stores.objectives().remove(going.id(), 0));

        assertThat(stores.objectives().in(cycle.id())).containsExactly(staying);
        assertThat(stores.alignments().in(cycle.id())).isEmpty();
        assertThat(stores.keyResults().in(cycle.id())).hasSize(1);
        assertThat(stores.hypotheses().in(cycle.id())).hasSize(1);
        assertThat(stores.checkIns().count(keyResult.id())).isZero();
        assertThat(stores.checkIns().count(other.id())).isEqualTo(1);
    }
}
