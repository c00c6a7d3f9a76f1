package org.waypoint.okr.house;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.Table;

/** What holds for tables and columns on every database that Jira supports. */
final class TableRules {
    /** Thirty characters is Oracle's limit; {@code AO_} and the six digits of the namespace take ten of them. */
    static final int LONGEST_TABLE = 20;

    private static final int LONGEST_COLUMN = 30;
    private static final Set<String> TYPES_OF_ORACLE =
            Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private TableRules() {}

    /** The interfaces that are tables: those that others extend only share columns. */
    static List<Class<?>> entities(List<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isInterface() && RawEntity.class.isAssignableFrom(type))
                .filter(type -> classes.stream().noneMatch(other -> other != type && type.isAssignableFrom(other)))
                .toList();
    }

    /** Entities that the descriptor forgets, and names in the descriptor that are no entity. */
    static List<String> undeclared(List<Class<?>> entities, Collection<String> declared) {
        Set<String> names = entities.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> forgotten =
                names.stream().filter(name -> !declared.contains(name)).map(name -> name + " is not declared");
        Stream<String> spare =
                declared.stream().filter(name -> !names.contains(name)).map(name -> name + " is no entity");
        return Stream.concat(forgotten, spare).toList();
    }

    static List<String> unfitNames(List<Class<?>> entities) {
        List<String> faults = new ArrayList<>();
        for (Class<?> entity : entities) {
            Table table = entity.getAnnotation(Table.class);
            if (table == null) {
                faults.add(entity.getSimpleName() + " has no table name of its own");
            } else if (table.value().length() > LONGEST_TABLE) {
                faults.add(table.value() + " is longer than " + LONGEST_TABLE + " characters");
            }
            columns(entity).forEach(column -> {
                if (column.length() > LONGEST_COLUMN) {
                    faults.add(entity.getSimpleName() + " has a column name that is too long: " + column);
                }
                if (TYPES_OF_ORACLE.contains(column)) {
                    faults.add(entity.getSimpleName() + " has a column named like a type of Oracle: " + column);
                }
            });
        }
        return faults;
    }

    private static Set<String> columns(Class<?> entity) {
        AtlassianFieldNameConverter names = new AtlassianFieldNameConverter();
        Set<String> columns = new TreeSet<>();
        for (Method method : entity.getMethods()) {
            if (method.getDeclaringClass() != RawEntity.class
                    && method.getName().matches("(get|is)[A-Z].*")) {
                columns.add(names.getName(method));
            }
        }
        return columns;
    }
}
