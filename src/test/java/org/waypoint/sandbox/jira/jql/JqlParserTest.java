package org.waypoint.sandbox.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class JqlParserTest {
    private static boolean matches(String jql, String... fieldsThatHold) {
        Set<String> held = Set.of(fieldsThatHold);
        return JqlQuery.parse(jql)
                .where()
                .<Set<String>>test(clause -> holding -> holding.contains(clause.name()))
                .test(held);
    }

    private static List<String> fields(String jql) {
        return JqlQuery.parse(jql).where().clauses().map(JqlClause::field).collect(Collectors.toList());
    }

    @Test
    public void andBindsCloserThanOrAndNotCloserThanBoth() {
        assertThat(matches("a = 1 or b = 1 and c = 1", "a")).isTrue();
        assertThat(matches("a = 1 or b = 1 and c = 1", "b")).isFalse();
        assertThat(matches("(a = 1 or b = 1) and c = 1", "a")).isFalse();
        assertThat(matches("not a = 1 and b = 1", "b")).isTrue();
        assertThat(matches("not (a = 1 or b = 1)", "b")).isFalse();
    }

    @Test
    public void valuesAreWordsQuotedTextsAndFunctions() {
        JqlClause clause = JqlQuery.parse("key not in (A-1, \"b, \\\"c\\\"\", f(1, 'x y'))")
                .where()
                .clauses()
                .findFirst()
                .orElseThrow();

        assertThat(clause.operator()).isEqualTo("not in");
        assertThat(clause.values())
                .containsExactly(
                        JqlClause.Value.of("A-1"),
                        JqlClause.Value.of("b, \"c\""),
                        new JqlClause.Value("f", List.of("1", "x y")));
    }

    @Test
    public void anOrderMayStandAlone() {
        JqlQuery query = JqlQuery.parse("ORDER BY updated DESC, key");

        assertThat(query.order()).containsExactly(new JqlQuery.Sort("updated", true), new JqlQuery.Sort("key", false));
        assertThat(fields("status is not EMPTY and summary ~ \"a*\"")).containsExactly("status", "summary");
    }

    @Test
    public void whatCannotBeReadIsRefusedWithTheSpot() {
        for (String bad : new String[] {"a", "a =", "a = 1 b", "a in (1", "(a = 1", "a was 1", "a = \"x"}) {
            assertThatThrownBy(() -> JqlQuery.parse(bad)).as(bad).isInstanceOf(JqlFault.class);
        }
    }
}
