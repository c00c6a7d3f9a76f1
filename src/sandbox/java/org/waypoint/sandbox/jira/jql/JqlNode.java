package org.waypoint.sandbox.jira.jql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Clauses joined by AND, OR and NOT. */
sealed interface JqlNode {
    /** All clauses below, from left to right. */
    Stream<JqlClause> clauses();

    /** The whole as one test, each clause turned into one by the function. */
    <T> Predicate<T> test(Function<JqlClause, Predicate<T>> tests);

    record Leaf(JqlClause clause) implements JqlNode {
        @Override
        public Stream<JqlClause> clauses() {
            return Stream.of(clause);
        }

        @Override
        public <T> Predicate<T> test(Function<JqlClause, Predicate<T>> tests) {
            return tests.apply(clause);
        }
    }

    record Not(JqlNode node) implements JqlNode {
        @Override
        public Stream<JqlClause> clauses() {
            return node.clauses();
        }

        @Override
        public <T> Predicate<T> test(Function<JqlClause, Predicate<T>> tests) {
            return node.test(tests).negate();
        }
    }

    /** All of the nodes, or any. */
    record Joined(boolean all, List<JqlNode> nodes) implements JqlNode {
        @Override
        public Stream<JqlClause> clauses() {
            return nodes.stream().flatMap(JqlNode::clauses);
        }

        @Override
        public <T> Predicate<T> test(Function<JqlClause, Predicate<T>> tests) {
            List<Predicate<T>> parts =
                    nodes.stream().map(node -> node.test(tests)).toList();
            return all
                    ? thing -> parts.stream().allMatch(part -> part.test(thing))
                    : thing -> parts.stream().anyMatch(part -> part.test(thing));
        }
    }
}
