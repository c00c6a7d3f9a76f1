package org.waypoint.okr.app.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Company.refusals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

/** All of us > Retail > (Shop two, web), and Shop beside them. */
public class TreeServiceTest {
    private final Company company = Company.create();
    private final Unit all = company.unit("All of us", UnitLevel.COMPANY, null);
    private final Unit retail = company.unit("Retail", UnitLevel.DEPARTMENT, all);
    private final Unit web = company.unit("web", UnitLevel.TEAM, retail);
    private final Unit shopTwo = company.unit("Shop two", UnitLevel.TEAM, retail);

    private void objective(Unit unit, String title, String owner, String measured) {
        Objective objective = company.anObjective(title).of(unit).ownedBy(owner).storedIn(company.world);
        KeyResult keyResult = company.keyResult(objective, "Key result of " + title);
        company.measured(keyResult, "2026-11-14", measured);
    }

    private CompanyTree tree(Map<String, ?> query) {
        return new TreeService(
                        company.world.access,
                        company.world.stores,
                        company.world.closings,
                        company.world.jira.host(),
                        company.reader())
                .tree(FakeWorld.OUTSIDER, Input.of(query));
    }

    private static List<String> lines(List<CompanyTree.UnitNode> nodes, String indent) {
        List<String> lines = new ArrayList<>();
        for (CompanyTree.UnitNode node : nodes) {
            lines.add(indent + node.unit().unit().name() + " " + node.score().displayed() + " of "
                    + node.objectiveCount());
            node.objectives().forEach(objective -> lines.add(indent + "- " + objective.title()));
            lines.addAll(lines(node.children(), indent + "  "));
        }
        return lines;
    }

    private static List<String> lines(CompanyTree tree) {
        return lines(tree.roots(), "");
    }

    @Before
    public void fill() {
        objective(all, "Be loved", "ada", "90");
        objective(retail, "Grow", "ada", "60");
        objective(web, "Sell online", "bob", "30");
    }

    @Test
    public void scoresRollUpFromTeamsToTheCompany() {
        CompanyTree tree = tree(Map.of());

        assertThat(lines(tree))
                .containsExactly(
                        "All of us 0.6 of 3",
                        "- Be loved",
                        "  Retail 0.5 of 2",
                        "  - Grow",
                        "    Shop two null of 0",
                        "    web 0.3 of 1",
                        "    - Sell online",
                        "Shop null of 0");
        assertThat(tree.objectives()).isEqualTo(3);
        assertThat(tree.cycle().cycle().name()).isEqualTo("Q4");
    }

    @Test
    public void wordsOfTheTitleLeaveOnlyWhatMatchesAndTheWayToIt() {
        CompanyTree tree = tree(Map.of("q", "ONLINE"));

        assertThat(lines(tree))
                .containsExactly("All of us 0.3 of 1", "  Retail 0.3 of 1", "    web 0.3 of 1", "    - Sell online");
        assertThat(tree.units()).hasSize(5);
    }

    @Test
    public void anOwnerMaySelectToo() {
        assertThat(lines(tree(Map.of("ownerKey", "ada"))))
                .containsExactly("All of us 0.8 of 2", "- Be loved", "  Retail 0.6 of 1", "  - Grow");
        assertThat(tree(Map.of("ownerKey", "nobody")).roots()).isEmpty();
    }

    @Test
    public void aChosenUnitIsTheRoot() {
        CompanyTree tree = tree(Map.of("unitId", number(retail)));

        assertThat(lines(tree).get(0)).isEqualTo("Retail 0.5 of 2");
        assertThat(tree.objectives()).isEqualTo(2);
        assertThat(lines(tree(Map.of("unitId", number(shopTwo))))).containsExactly("Shop two null of 0");
    }

    @Test
    public void numbersComeWithoutTheirExplanation() {
        CompanyTree.ObjectiveNode node =
                tree(Map.of()).roots().get(0).objectives().get(0);

        assertThat(node.ownerName()).isEqualTo("Ada");
        assertThat(node.keyResults().get(0).score().displayed()).isEqualTo("0.9");
        assertThat(node.score().explanation().steps()).isEmpty();
    }

    @Test
    public void unknownThingsAreNotFoundAndUnknownFieldsNamed() {
        assertThat(refusals(() -> tree(Map.of("unitId", BigDecimal.valueOf(99)))))
                .containsExactly("NOT_FOUND");
        assertThat(refusals(() -> tree(Map.of("cycleId", BigDecimal.valueOf(99)))))
                .containsExactly("NOT_FOUND");
        assertThat(refusals(() -> tree(Map.of("unit", "x", "cycleId", "y"))))
                .containsExactlyInAnyOrder("unit UNKNOWN_FIELD", "cycleId NOT_A_NUMBER");
    }

    @Test
    public void withoutACycleTheUnitsStandAlone() {
        company.world.stores.cycles().remove(company.quarter.id(), 1);

        CompanyTree tree = tree(Map.of());

        assertThat(tree.cycle()).isNull();
        assertThat(tree.objectives()).isZero();
        assertThat(tree.roots()).hasSize(2);
    }

    private static BigDecimal number(Unit unit) {
        return BigDecimal.valueOf(unit.id().value());
    }
}
