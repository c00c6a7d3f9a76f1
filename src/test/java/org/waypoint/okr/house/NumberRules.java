package org.waypoint.okr.house;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of wire records, and the table that says how each of them came about. */
final class NumberRules {
    private NumberRules() {}

    /** As the table writes them: {@code CalibrationJson.Ranges.hitRate}. Plain counts explain themselves. */
    static Set<String> numbers(Collection<Class<?>> records) {
        return records.stream()
                .filter(Class::isRecord)
                .flatMap(NumberRules::numbers)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> numbers(Class<?> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return Stream.of(type.getRecordComponents())
                .filter(component -> isNumber(component.getType()))
                .map(RecordComponent::getName)
                .map(component -> name + "." + component);
    }

    private static boolean isNumber(Class<?> type) {
        return type == BigDecimal.class || type == Integer.class;
    }

    /** @param table how each number came about, by number */
    static List<String> faults(Set<String> numbers, Map<String, String> table, Set<String> ways) {
        List<String> unexplained = numbers.stream()
                .filter(number -> !table.containsKey(number))
                .map(number -> number + " does not say how it came about")
                .toList();
        List<String> unknown = table.entrySet().stream()
                .filter(row -> !ways.contains(row.getValue()))
                .map(row -> row.getKey() + " is explained by nobody: " + row.getValue())
                .toList();
        List<String> idle = ways.stream()
                .filter(way -> !table.containsValue(way))
                .map(way -> way + " explains no number")
                .toList();
        return Stream.of(unexplained, unknown, idle)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
