package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.junit.Test;

/** Every table is declared, and its names fit every database; each rule is shown a planted fault as well. */
public class TableTest {
    private final List<Class<?>> entities = TableRules.entities(
            CompiledClasses.below("target/classes/org/waypoint/okr/ao/entity", "org.waypoint.okr.ao.entity"));
    private final Xml descriptor = Xml.of(Source.read(Path.of("atlassian-plugin.xml")));

    @Test
    public void everyTableIsDeclared() {
        assertThat(entities).isNotEmpty();
        assertThat(TableRules.undeclared(entities, descriptor.texts("entity"))).isEmpty();
    }

    @Test
    public void aForgottenTableIsReported() {
        assertThat(TableRules.undeclared(
                        TableRules.entities(List.of(Shared.class, Crooked.class, String.class)), List.of("no.Row")))
                .containsExactly(Crooked.class.getName() + " is not declared", "no.Row is no entity");
    }

    @Test
    public void theTablesHaveOneNamespaceThatNeverChanges() {
        assertThat(descriptor.all("ao"))
                .extracting(ao -> ao.getAttribute("namespace"))
                .containsExactly("org.waypoint.okr");
    }

    @Test
    public void namesFitEveryDatabase() {
        assertThat(TableRules.unfitNames(entities)).isEmpty();
    }

    @Test
    public void anUnfitNameIsReported() {
        assertThat(TableRules.unfitNames(List.of(Crooked.class, Nameless.class)))
                .containsExactlyInAnyOrder(
                        "A_TABLE_WITH_A_LONG_NAME is longer than 20 characters",
                        "Crooked has a column named like a type of Oracle: NUMBER",
                        "Nameless has no table name of its own");
    }

    interface Shared extends RawEntity<Long> {
        @PrimaryKey("ID")
        Long getID();
    }

    @Table("A_TABLE_WITH_A_LONG_NAME")
    interface Crooked extends Shared {
        @Accessor("NUMBER")
        String getNumber();
    }

    interface Nameless extends RawEntity<Long> {
        @PrimaryKey("ID")
        Long getID();
    }
}
