package org.waypoint.okr.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.Test;
import org.waypoint.okr.ao.entity.SettingsEntity;

/** Tables only grow: what a release stored stays where it is, and whatever is new copes with rows that lack it. */
public class ReleasedColumnsTest {
    private final Release release = new Release("1.0.0", DumpEngine.H2);

    @Test
    public void everyReleasedColumnIsStillRead() throws Exception {
        assertThat(Losses.unread(release.columns(release.restored()), columnsOf(Opened.today())))
                .isEmpty();
    }

    @Test
    public void everyRowOfAReleaseIsReadableThroughEveryGetter() throws Exception {
        String url = release.restored();

        try (Opened opened = new Opened(DumpEngine.H2, url, Opened.today())) {
            assertThat(opened.readEverything()).isGreaterThan(400);
        }
    }

    /** What a node of the release still reads while the next release has already opened the database. */
    @Test
    public void openingTheDatabaseChangesNoReleasedValue() throws Exception {
        String url = release.restored();
        Map<String, List<Map<String, String>>> before = release.rows(url);

        new Opened(DumpEngine.H2, url, Opened.today()).close();

        assertThat(Losses.between(before, release.rows(url))).isEmpty();
    }

    /** While nodes are upgraded one after the other, those of the release know no column that is new. */
    @Test
    public void aNodeOfTheReleaseGoesOnWriting() throws Exception {
        String url = release.restored();
        Map<String, List<Map<String, String>>> before = release.rows(url);
        new Opened(DumpEngine.H2, url, Opened.today()).close();

        try (Connection connection = DumpEngine.H2.connect(url)) {
            StoredRows.writeAgain(connection, before);
        }

        assertThat(Losses.between(before, release.rows(url))).isEmpty();
    }

    @Test
    public void aRenamedColumnIsNoticed() throws Exception {
        List<Class<? extends RawEntity<?>>> renamed = todayWith(RenamedColumn.class);

        assertThat(Losses.unread(release.columns(release.restored()), columnsOf(renamed)))
                .anySatisfy(loss -> assertThat(loss).contains("AO_075BEE_SETTINGS.GREEN_FROM any more"));
    }

    @Test
    public void aColumnThatOldRowsCannotFillIsRefused() throws Exception {
        String url = release.restored();

        assertThatThrownBy(() -> new Opened(DumpEngine.H2, url, todayWith(DemandingColumn.class)))
                .hasMessageContaining("tables could not be made")
                .hasStackTraceContaining("REMINDER_DAY");
    }

    @Test
    public void aLostRowAndAChangedValueAreNoticed() {
        Map<String, List<Map<String, String>>> before =
                Map.of("T", List.of(Map.of("ID", "1", "A", "x"), Map.of("ID", "2", "A", "y")));

        assertThat(Losses.between(before, Map.of("T", List.of(Map.of("ID", "2", "A", "z")))))
                .containsExactly("T lost the row 1.", "T.A of row 2 was y and is z.");
    }

    private Map<String, Set<String>> columnsOf(List<Class<? extends RawEntity<?>>> entities) throws Exception {
        String url = DumpEngine.H2.newDatabase();
        new Opened(DumpEngine.H2, url, entities).close();
        return release.columns(url);
    }

    private static List<Class<? extends RawEntity<?>>> todayWith(Class<? extends RawEntity<?>> settings) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>(Opened.today());
        entities.remove(SettingsEntity.class);
        entities.add(settings);
        return entities;
    }

    /** Settings whose bound has got another name. */
    @Preload
    @Table("SETTINGS")
    public interface RenamedColumn extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @StringLength(30)
        String getGreenBound();

        void setGreenBound(String bound);
    }

    /** Settings with a new column that may not be empty and says nothing about rows that are there already. */
    @Preload
    @Table("SETTINGS")
    public interface DemandingColumn extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        Long getID();

        @NotNull
        @StringLength(30)
        String getReminderDay();

        void setReminderDay(String day);
    }
}
