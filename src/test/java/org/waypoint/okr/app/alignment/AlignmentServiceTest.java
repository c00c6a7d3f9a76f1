package org.waypoint.okr.app.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

public class AlignmentServiceTest {
    private final Company company = Company.create();
    private final AlignmentService service =
            new AlignmentService(company.world.access, company.world.stores, company.reader(), company.world.writing);

    private AlignmentView link(Actor actor, Objective from, Objective to) {
        return create(actor, Map.of("objectiveId", number(from), "toObjectiveId", number(to), "kind", "CONTRIBUTES"));
    }

    private AlignmentView link(Objective from, Objective to) {
        return link(Company.ADA, from, to);
    }

    private AlignmentView create(Actor actor, Map<String, ?> fields) {
        return service.create(actor, Input.of(fields));
    }

    private static BigDecimal number(Objective objective) {
        return BigDecimal.valueOf(objective.id().value());
    }

    @Test
    public void aLinkNamesBothItsEnds() {
        Unit retail = company.unit("Retail", UnitLevel.DEPARTMENT, null);
        Objective up = company.anObjective("Grow").of(retail).storedIn(company.world);

        AlignmentView view = link(company.objective("Sell"), up);

        assertThat(view.fromTitle()).isEqualTo("Sell");
        assertThat(view.fromUnit()).isEqualTo("Shop");
        assertThat(view.toTitle()).isEqualTo("Grow");
        assertThat(view.toUnit()).isEqualTo("Retail");
        assertThat(view.toKeyResultTitle()).isNull();
        assertThat(view.alignment().kind()).isEqualTo(AlignmentKind.CONTRIBUTES);
        assertThat(view.mayRemove()).isTrue();
    }

    @Test
    public void aLinkMayLeadToOneKeyResult() {
        Objective up = company.objective("Grow");
        KeyResult keyResult = company.keyResult(up, "Orders finished");

        AlignmentView view = create(
                Company.ADA,
                Map.of(
                        "objectiveId",
                        number(company.objective("Sell")),
                        "toKeyResultId",
                        BigDecimal.valueOf(keyResult.id().value()),
                        "kind",
                        "ENABLES"));

        assertThat(view.toTitle()).isEqualTo("Grow");
        assertThat(view.toKeyResultTitle()).isEqualTo("Orders finished");
    }

    @Test
    public void aLoopIsRefusedWithItsPathNamed() {
        Objective a = company.objective("A");
        Objective b = company.objective("B");
        Objective c = company.objective("C");
        link(a, b);
        link(b, c);

        Refused refused = catchThrowableOfType(Refused.class, () -> link(c, a));

        assertThat(refused.refusals())
                .extracting(Refusal::reason, Refusal::arguments)
                .containsExactly(tuple(Reason.ALIGNMENT_LOOP, List.of("C → A → B → C")));
        assertThat(refusals(() -> link(a, a))).containsExactly("ALIGNMENT_LOOP");
    }

    @Test
    public void aKeyResultBelongsToTheLoopOfItsObjective() {
        Objective a = company.objective("A");
        Objective b = company.objective("B");
        link(a, b);
        KeyResult ofA = company.keyResult(a, "Of A");

        assertThat(refusals(() -> create(
                        Company.ADA,
                        Map.of(
                                "objectiveId",
                                number(b),
                                "toKeyResultId",
                                BigDecimal.valueOf(ofA.id().value()),
                                "kind",
                                "SUPPORTS"))))
                .containsExactly("ALIGNMENT_LOOP");
    }

    @Test
    public void linksStayInsideACycle() {
        Cycle next = company.cycle("Q1", "2027-01-01", "2027-03-31", CyclePhase.PLANNING);
        Objective later = company.anObjective("Later").during(next).storedIn(company.world);

        assertThat(refusals(() -> link(company.objective("Sell"), later))).containsExactly("OTHER_CYCLE");
    }

    @Test
    public void theSameLinkIsDrawnOnce() {
        Objective a = company.objective("A");
        Objective b = company.objective("B");
        link(a, b);

        assertThat(refusals(() -> link(a, b))).containsExactly("ALREADY_ALIGNED");
    }

    @Test
    public void exactlyOneTargetIsNeeded() {
        BigDecimal id = number(company.objective("A"));

        assertThat(refusals(() -> create(Company.ADA, Map.of("objectiveId", id, "kind", "SUPPORTS"))))
                .containsExactly("toObjectiveId ONE_TARGET_ONLY");
        assertThat(refusals(() -> create(
                        Company.ADA,
                        Map.of("objectiveId", id, "toObjectiveId", id, "toKeyResultId", id, "kind", "SUPPORTS"))))
                .containsExactly("toObjectiveId ONE_TARGET_ONLY");
        assertThat(refusals(() -> create(Company.ADA, Map.of("objectiveId", id, "toPillarId", id, "kind", "SUPPORTS"))))
                .containsExactly("toPillarId UNKNOWN_REFERENCE");
    }

    @Test
    public void everyOffendingFieldIsNamedAtOnce() {
        assertThat(refusals(() -> create(
                        Company.ADA,
                        Map.of("kind", "LIKES", "toKeyResultId", BigDecimal.valueOf(99), "because", "of it"))))
                .containsExactlyInAnyOrder(
                        "objectiveId REQUIRED",
                        "kind NOT_A_CHOICE",
                        "toKeyResultId UNKNOWN_REFERENCE",
                        "because UNKNOWN_FIELD");
    }

    @Test
    public void whoeverMayEditTheLowerEndDrawsAndRemovesTheLink() {
        Objective a = company.objective("A");
        Objective b = company.objective("B");
        assertThat(refusals(() -> link(FakeWorld.MEMBER, a, b))).containsExactly("FORBIDDEN");
        AlignmentView drawn = link(FakeWorld.OWNER, a, b);

        assertThat(refusals(() -> service.delete(Company.BOB, drawn.alignment().id())))
                .containsExactly("FORBIDDEN");
        assertThat(service.get(FakeWorld.OUTSIDER, drawn.alignment().id()).mayRemove())
                .isFalse();
        service.delete(Company.ADA, drawn.alignment().id());

        assertThat(refusals(() -> service.get(Company.ADA, drawn.alignment().id())))
                .containsExactly("NOT_FOUND");
    }

    @Test
    public void aClosedCycleKeepsItsLinks() {
        Objective a = company.objective("A");
        AlignmentView drawn = link(a, company.objective("B"));
        Objective c = company.objective("C");
        company.close();

        assertThat(refusals(() -> link(a, c))).containsExactly("CYCLE_CLOSED");
        assertThat(refusals(() -> service.delete(Company.ADA, drawn.alignment().id())))
                .containsExactly("CYCLE_CLOSED");
        assertThat(service.get(Company.ADA, drawn.alignment().id()).mayRemove()).isFalse();
    }
}
