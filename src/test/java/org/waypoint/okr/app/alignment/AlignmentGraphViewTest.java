package org.waypoint.okr.app.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

/** Objectives of a cycle as a graph, and the gaps in it. */
public class AlignmentGraphViewTest {
    private final Company company = Company.create();
    private final AlignmentService service =
            new AlignmentService(company.world.access, company.world.stores, company.reader(), company.world.writing);

    private void link(Objective from, Objective to) {
        company.world
                .stores
                .alignments()
                .add(from, new AlignmentTarget(to.id(), null), AlignmentKind.CONTRIBUTES, Company.STARTED);
    }

    private AlignmentGraphView graph(Object... query) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < query.length; i += 2) {
            fields.put((String) query[i], BigDecimal.valueOf((Long) query[i + 1]));
        }
        return service.graph(FakeWorld.OUTSIDER, Input.of(fields));
    }

    private List<String> gaps() {
        return graph().gaps().stream()
                .map(gap -> gap.title() + " " + gap.kind())
                .toList();
    }

    @Test
    public void aTeamsObjectiveThatLeadsNowhereIsAGapTheCompanysIsNot() {
        Unit all = company.unit("All of us", UnitLevel.COMPANY, null);
        company.anObjective("Be loved").of(all).storedIn(company.world);
        company.objective("Sell");

        assertThat(gaps()).containsExactly("Sell UNALIGNED");
    }

    @Test
    public void aClosedParentIsAGapAClosedObjectiveHasNone() {
        Unit all = company.unit("All of us", UnitLevel.COMPANY, null);
        Objective over = company.anObjective("Over").of(all).closed().storedIn(company.world);
        link(company.objective("Sell"), over);
        company.anObjective("Done").closed().storedIn(company.world);

        assertThat(gaps()).containsExactly("Sell PARENT_CLOSED");
    }

    @Test
    public void moreThanTwoStepsUpAreTooDeep() {
        Unit all = company.unit("All of us", UnitLevel.COMPANY, null);
        Objective top = company.anObjective("Top").of(all).storedIn(company.world);
        Objective second = company.objective("Second");
        Objective third = company.objective("Third");
        Objective fourth = company.objective("Fourth");
        link(second, top);
        link(third, second);
        link(fourth, third);

        assertThat(gaps()).containsExactly("Fourth TOO_DEEP");
    }

    @Test
    public void theGraphOfAUnitHoldsItsOwnObjectivesAndTheirNeighbours() {
        Unit retail = company.unit("Retail", UnitLevel.DEPARTMENT, null);
        Objective grow = company.anObjective("Grow").of(retail).storedIn(company.world);
        company.anObjective("Far away").of(retail).storedIn(company.world);
        link(company.objective("Sell"), grow);

        AlignmentGraphView view = graph("unitId", company.shop.id().value());

        assertThat(view.nodes()).extracting(AlignmentNode::title).containsExactlyInAnyOrder("Grow", "Sell");
        assertThat(view.edges()).hasSize(1);
        assertThat(view.gaps()).isEmpty();
        assertThat(graph().nodes()).hasSize(3);
    }

    @Test
    public void anUnknownCycleIsNotFound() {
        assertThat(refusals(() -> graph("cycleId", 99L))).containsExactly("NOT_FOUND");
    }
}
