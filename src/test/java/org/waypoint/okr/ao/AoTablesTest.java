package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.Test;
import org.waypoint.okr.ao.mapping.NewRow;

/** The tables obey what Active Objects and the databases of Jira demand, also the databases that no test runs on. */
public class AoTablesTest extends AoContract {
    private static final int MOST_LETTERS = 30;

    /** Reserved on at least one of Oracle, SQL Server, MySQL, PostgreSQL and H2, or forbidden by Active Objects. */
    private static final Set<String> RESERVED = Set.of(
            "BLOB",
            "CLOB",
            "NUMBER",
            "ROWID",
            "TIMESTAMP",
            "VARCHAR2",
            "OBJECT",
            "CYCLE",
            "START",
            "END",
            "VALUE",
            "CURRENT",
            "USER",
            "LEVEL",
            "DATE",
            "YEAR",
            "ROLE",
            "SEQUENCE",
            "SIZE",
            "SCOPE",
            "MIN",
            "MAX",
            "KEY",
            "OPTION",
            "GROUP",
            "ORDER",
            "STATE",
            "POSITION",
            "DAY",
            "MONTH",
            "ACTION",
            "RESULT",
            "DATA",
            "PATH",
            "LANGUAGE",
            "RANK",
            "INDEX",
            "LABEL",
            "SYSTEM",
            "TYPE",
            "COMMENT",
            "MODE",
            "SIGNAL",
            "INDICATOR",
            "READ",
            "WHEN",
            "CHECK",
            "REFERENCES",
            "UNIQUE",
            "DEFAULT",
            "COLUMN",
            "TABLE",
            "VALUES",
            "RANGE",
            "CONDITION");

    /** Columns that the page explains once for all tables. */
    private static final Set<String> GENERAL = Set.of("ID", "VERSION", "LOCK_TOKEN");

    private final NameConverters names = new AoNames().getNameConverters();

    @Test
    public void migratingTwiceKeepsEverything() {
        okrs.checkIn(okrs.keyResult(), "2026-10-06", "12");
        List<?> before = stores.keyResults().in(stores.cycles().all().get(0).id());

        database.migrate();

        assertThat(stores.keyResults().in(stores.cycles().all().get(0).id())).isEqualTo(before);
    }

    @Test
    public void noNameIsTooLong() {
        for (Class<? extends RawEntity<?>> entity : AoEntities.all()) {
            assertThat(names.getTableNameConverter().getName(entity)).hasSizeLessThanOrEqualTo(MOST_LETTERS);
            for (String column : columns(entity)) {
                assertThat(column).hasSizeLessThanOrEqualTo(MOST_LETTERS);
            }
        }
    }

    @Test
    public void noColumnIsAReservedWord() {
        for (Class<? extends RawEntity<?>> entity : AoEntities.all()) {
            assertThat(columns(entity)).as(entity.getSimpleName()).doesNotContainAnyElementsOf(RESERVED);
        }
        assertThat(columns(BadEntity.class)).containsAnyElementsOf(RESERVED);
    }

    @Test
    public void everyTableIsReadInOneStatement() {
        for (Class<? extends RawEntity<?>> entity : AoEntities.all()) {
            assertThat(entity.isAnnotationPresent(Preload.class))
                    .as(entity.getSimpleName())
                    .isTrue();
            assertThat(entity.getMethods())
                    .as("entities behind getters of " + entity.getSimpleName())
                    .noneMatch(method -> method.getName().startsWith("get")
                            && RawEntity.class.isAssignableFrom(method.getReturnType()));
        }
    }

    @Test
    public void everyReferenceIsIndexedAndEveryFlagHasItsDefault() {
        for (Class<? extends RawEntity<?>> entity : AoEntities.all()) {
            for (Method getter : getters(entity)) {
                String name = entity.getSimpleName() + "." + getter.getName();
                if (getter.getReturnType() == Long.class && getter.getName().endsWith("Id")) {
                    assertThat(getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class))
                            .as(name)
                            .isTrue();
                }
                if (getter.getReturnType() == boolean.class) {
                    assertThat(getter.isAnnotationPresent(NotNull.class))
                            .as(name)
                            .isTrue();
                    assertThat(getter.isAnnotationPresent(Default.class))
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    @Test
    public void aNewRowNamesItsColumnsAsActiveObjectsDoes() {
        for (Class<? extends RawEntity<Long>> entity : AoEntities.all()) {
            for (Method setter : setters(entity)) {
                Set<String> recorded =
                        NewRow.of(entity, row -> call(setter, row)).keySet();

                assertThat(recorded)
                        .containsExactly(names.getFieldNameConverter().getName(setter));
            }
        }
    }

    @Test
    public void thePageAboutTheDatabaseNamesEveryColumn() throws IOException {
        String page = Files.readString(Path.of("docs/database.md"));
        for (Class<? extends RawEntity<?>> entity : AoEntities.all()) {
            String table = entity.getAnnotation(Table.class).value();
            int start = page.indexOf("\n### " + table);
            assertThat(start).as(table).isPositive();
            String section = page.substring(start, page.indexOf("\n#", start + 2));
            for (String column : columns(entity)) {
                if (!GENERAL.contains(column)) {
                    assertThat(section).as(table).contains("| `" + column + "` |");
                }
            }
        }
    }

    private static void call(Method setter, Object row) {
        try {
            Class<?> type = setter.getParameterTypes()[0];
            Object zero = type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : (Object) 0L;
            setter.invoke(row, type.isPrimitive() ? zero : null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> columns(Class<? extends RawEntity<?>> entity) {
        Set<String> columns = new TreeSet<>();
        getters(entity)
                .forEach(getter -> columns.add(names.getFieldNameConverter().getName(getter)));
        return columns;
    }

    private static List<Method> getters(Class<?> entity) {
        return methods(entity, "get", "is");
    }

    private static List<Method> setters(Class<?> entity) {
        return methods(entity, "set");
    }

    private static List<Method> methods(Class<?> entity, String... beginnings) {
        return Arrays.stream(entity.getMethods())
                .filter(method -> method.getDeclaringClass() != RawEntity.class)
                .filter(method -> Arrays.stream(beginnings).anyMatch(method.getName()::startsWith))
                .toList();
    }

    /** A witness: what the rule about names must find. */
    public interface BadEntity extends RawEntity<Long> {
        String getLevel();
    }
}
