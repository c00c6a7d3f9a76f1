package org.waypoint.sandbox.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.junit.After;
import org.junit.Test;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.tiny.NoteEntity;

/** Active Objects as the sandbox runs them. */
public class AoHostTest {
    private static final AoUpgrades NO_UPGRADES = new AoUpgrades(List.of(), mock(PluginSettings.class));
    private final SandboxDatabase database = SandboxDatabase.open("mem", "", "", Path.of("target"));

    @After
    public void close() {
        database.close();
    }

    private AoHost host(List<Class<? extends RawEntity<?>>> entities) {
        return new AoHost(database, new AoModule("org.example.tiny", entities, List.of()));
    }

    @Test
    public void theTableNameBeginsWithTheHashOfTheNamespace() {
        assertThat(TableNames.prefixOf("com.atlassian.example.ao.myplugin")).isEqualTo("AO_28BE2D");
    }

    @Test
    public void rowsAreStoredAndCounted() {
        AoHost host = host(List.of(NoteEntity.class));
        host.enable(NO_UPGRADES);
        ActiveObjects tables = host.service();
        assertThat(host.isEmpty()).isTrue();

        tables.create(NoteEntity.class, Map.of("TEXT", "a"));
        SqlCount.restart();
        int rows = tables.count(NoteEntity.class);

        assertThat(rows).isEqualTo(1);
        assertThat(SqlCount.now()).isEqualTo(1);
    }

    @Test
    public void aFailedTransactionLeavesNothing() {
        AoHost host = host(List.of(NoteEntity.class));
        host.enable(NO_UPGRADES);
        ActiveObjects tables = host.service();

        assertThatThrownBy(() -> tables.executeInTransaction(() -> {
                    tables.executeInTransaction(() -> tables.create(NoteEntity.class, Map.of("TEXT", "inner")));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(tables.count(NoteEntity.class)).isZero();
    }

    @Test
    public void anInnerFailureThatIsSwallowedStillUndoesTheOuterTransaction() {
        AoHost host = host(List.of(NoteEntity.class));
        host.enable(NO_UPGRADES);
        ActiveObjects tables = host.service();

        assertThatThrownBy(() -> tables.executeInTransaction(() -> {
                    tables.create(NoteEntity.class, Map.of("TEXT", "outer"));
                    return swallow(tables);
                }))
                .hasMessageContaining("undone too");

        assertThat(tables.count(NoteEntity.class)).isZero();
    }

    private static boolean swallow(ActiveObjects tables) {
        try {
            tables.executeInTransaction(() -> {
                throw new IllegalStateException("inner");
            });
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Test
    public void anUpgradeTaskRunsOnceAndMayUseItsOwnEntities() {
        PluginSettings settings = mock(PluginSettings.class);
        when(settings.get(TableNames.prefixOf("org.example.tiny") + "_#")).thenReturn(null, "1");
        AtomicInteger runs = new AtomicInteger();
        AoUpgrades upgrades = new AoUpgrades(List.of(task(runs)), settings);
        AoHost host = host(List.of());

        host.enable(upgrades);
        host.enable(upgrades);

        assertThat(runs).hasValue(1);
        verify(settings).put(TableNames.prefixOf("org.example.tiny") + "_#", "1");
    }

    private static ActiveObjectsUpgradeTask task(AtomicInteger runs) {
        return new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf("1");
            }

            @Override
            public void upgrade(ModelVersion current, ActiveObjects tables) {
                tables.migrate(NoteEntity.class);
                tables.create(NoteEntity.class, Map.of("TEXT", "upgraded"));
                runs.incrementAndGet();
            }
        };
    }

    @Test
    public void callsBeforeTheAddOnIsEnabledAreRefused() {
        ActiveObjects tables = host(List.of(NoteEntity.class)).service();

        assertThatThrownBy(() -> tables.count(NoteEntity.class))
                .isInstanceOf(NotImitated.class)
                .hasMessageContaining("while the add-on starts");
    }

    @Test
    public void anUndeclaredEntityIsRefused() {
        AoHost host = host(List.of());
        host.enable(NO_UPGRADES);

        assertThatThrownBy(() -> host.service().count(NoteEntity.class))
                .hasMessageContaining("not named in the <ao> module");
    }

    @Test
    public void whatTheDelegateLacksIsRefusedWithASentence() {
        AoHost host = host(List.of(NoteEntity.class));
        host.enable(NO_UPGRADES);

        assertThatThrownBy(() -> host.service().findWithSQL(NoteEntity.class, "ID", "SELECT 1"))
                .isInstanceOf(NotImitated.class)
                .hasMessageContaining("does not imitate ActiveObjects.findWithSQL");
    }

    @Test
    public void longTableNamesAreRefused() {
        assertThatThrownBy(() -> host(List.of(LongTableEntity.class)).enable(NO_UPGRADES))
                .hasStackTraceContaining("30");
    }

    @Test
    public void longColumnNamesAreRefused() {
        assertThatThrownBy(() -> host(List.of(LongColumnEntity.class)).enable(NO_UPGRADES))
                .hasStackTraceContaining("30");
    }

    @Test
    public void wordsThatOracleReservesAreRefused() {
        assertThatThrownBy(() -> host(List.of(ForbiddenWordEntity.class)).enable(NO_UPGRADES))
                .hasMessageContaining("NUMBER")
                .hasMessageContaining("forbids");
    }

    /** With a name too long for Oracle. */
    @Table("THIS_TABLE_HAS_TOO_LONG_A_NAME")
    public interface LongTableEntity extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();
    }

    /** With a column too long for Oracle. */
    @Table("LONG_COLUMN")
    public interface LongColumnEntity extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @Accessor("A_COLUMN_WITH_A_NAME_THAT_IS_TOO_LONG")
        String getLong();
    }

    /** With a word that Oracle reserves. */
    @Table("FORBIDDEN")
    public interface ForbiddenWordEntity extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        String getNumber();

        void setNumber(String number);
    }
}
