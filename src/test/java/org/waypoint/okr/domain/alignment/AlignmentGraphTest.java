package org.waypoint.okr.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.objective.ObjectiveId;

public class AlignmentGraphTest {
    /** Each link as "from>to". */
    private static AlignmentGraph graph(String... links) {
        return new AlignmentGraph(Stream.of(links).map(AlignmentGraphTest::link).toList());
    }

    private static Alignment link(String fromTo) {
        String[] ends = fromTo.split(">", 2);
        return new Alignment(
                new AlignmentId(1),
                id(ends[0]),
                new AlignmentTarget(id(ends[1]), null),
                AlignmentKind.CONTRIBUTES,
                new Stamp("ada", Instant.EPOCH));
    }

    private static ObjectiveId id(String number) {
        return new ObjectiveId(Long.parseLong(number));
    }

    private static List<Long> loop(AlignmentGraph graph, String from, String to) {
        return graph.loop(id(from), id(to)).orElse(List.of()).stream()
                .map(ObjectiveId::value)
                .toList();
    }

    @Test
    public void aLinkBackClosesALoopThatIsNamedFromEndToEnd() {
        AlignmentGraph chain = graph("1>2", "2>3");

        assertThat(loop(chain, "3", "1")).containsExactly(3L, 1L, 2L, 3L);
        assertThat(loop(chain, "2", "1")).containsExactly(2L, 1L, 2L);
    }

    @Test
    public void anObjectiveDoesNotLeadToItself() {
        assertThat(loop(graph(), "1", "1")).containsExactly(1L, 1L);
    }

    @Test
    public void severalWaysUpAreNoLoop() {
        AlignmentGraph diamond = graph("1>2", "1>3", "2>4");

        assertThat(loop(diamond, "3", "4")).isEmpty();
        assertThat(loop(diamond, "1", "4")).isEmpty();
        assertThat(loop(diamond, "4", "1")).containsExactly(4L, 1L, 2L, 4L);
    }

    @Test
    public void depthIsTheLongestWayUp() {
        AlignmentGraph graph = graph("1>2", "2>3", "3>4", "1>4");

        assertThat(graph.depth(id("1"))).isEqualTo(3);
        assertThat(graph.depth(id("3"))).isEqualTo(1);
        assertThat(graph.depth(id("4"))).isZero();
    }

    @Test
    public void whoLeadsWhereIsKnown() {
        AlignmentGraph graph = graph("1>2", "1>3");

        assertThat(graph.parents(id("1"))).containsExactly(id("2"), id("3"));
        assertThat(graph.leadsSomewhere(id("1"))).isTrue();
        assertThat(graph.leadsSomewhere(id("2"))).isFalse();
    }

    @Test
    public void aLoopThatShouldNotExistDoesNotHangTheQuestion() {
        AlignmentGraph broken = graph("1>2", "2>1");

        assertThat(broken.depth(id("1"))).isPositive();
        assertThat(broken.loop(id("1"), id("3"))).isEmpty();
        assertThat(broken.loop(id("3"), id("1"))).isEmpty();
    }
}
