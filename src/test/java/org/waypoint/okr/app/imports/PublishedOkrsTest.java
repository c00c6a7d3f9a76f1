package org.waypoint.okr.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.app.imports.ImportFixture.errors;
import static org.waypoint.okr.app.imports.ImportFixture.lenient;
import static org.waypoint.okr.app.imports.ImportFixture.remarks;
import static org.waypoint.okr.app.imports.ImportFixture.skipped;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.keyresult.Direction;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.unit.UnitLevel;

/** Every OKR file as published: what is taken, what it scores, and each refusal by line and column. */
public class PublishedOkrsTest {
    private final ImportFixture company = new ImportFixture();

    @Test
    public void protocolLabsIsRefusedForItsForeignIssueKeysOnly() throws IOException {
        ImportReport report = company.store(PublishedData.read("protocol-labs.csv"));

        assertThat(report.stored()).isFalse();
        assertThat(company.objectives()).isEmpty();
        assertThat(errors(report))
                .isEqualTo(ImportFixture.lines(
                        "epic_keys UNKNOWN_ISSUE", 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 77, 97, 99, 111));
        assertThat(remarks(report)).containsExactly("49 published_score VALUE_UNKNOWN");
    }

    @Test
    public void protocolLabsIsStoredOnceTheForeignKeysAreLeftOut() throws IOException {
        ImportReport report = company.run(PublishedData.read("protocol-labs.csv"), lenient());

        assertThat(report.stored()).isTrue();
        assertThat(report.skipped()).hasSize(14);
        assertCreated(report, 5, 6, 36, 116, 81);
        assertThat(company.world.stores.units().all())
                .filteredOn(unit -> unit.definition().level() == UnitLevel.DEPARTMENT)
                .extracting(unit -> unit.name())
                .containsExactly("IPFS");
        assertThat(company.score(company.objective("Building applications on IPLD is simple and fun")))
                .isEqualByComparingTo("0.6");
    }

    @Test
    public void joystreamIsRefusedWhereNobodyCouldReadTheScoreOrTheCycle() throws IOException {
        ImportReport report = company.dryRun(PublishedData.read("joystream-2019.csv"));

        List<String> expected = new ArrayList<>(ImportFixture.lines("published_score CELL_UNREADABLE", 17, 18, 19, 20));
        expected.addAll(ImportFixture.lines(
                "cycle CYCLE_WITHOUT_DATES", IntStream.rangeClosed(43, 71).toArray()));
        assertThat(errors(report)).isEqualTo(expected);
    }

    @Test
    public void joystreamIsStoredOnceItsReleasesHaveDates() throws IOException {
        company.withReleases();

        ImportReport report = company.run(PublishedData.read("joystream-2019.csv"), lenient());

        assertThat(skipped(report)).isEqualTo(ImportFixture.lines("published_score CELL_UNREADABLE", 17, 18, 19, 20));
        assertCreated(report, 4, 2, 13, 57, 38);
        assertThat(report.existing(ImportedThing.CYCLE)).isEqualTo(4);
        assertThat(company.keyResult("Get 2000 \"Readers\" and 5000 \"Reads\" on our blog in Q2")
                        .series()
                        .points())
                .hasSize(1);
    }

    @Test
    public void sevenOfNinePublishedTotalsAreThePlainMeanOfTheirKeyResults() throws IOException {
        company.withReleases();
        company.run(PublishedData.read("joystream-2019.csv"), lenient());

        assertTotal("Expand the Jsgenesis team", "0.616", "0.616");
        assertTotal("Launch and grow Staked podcast", "0.55", "0.5025");
        assertTotal(
                "Make Joystream easier to understand for prospective community members and Jsgenesis hires",
                "0.85",
                "0.85");
        assertTotal("Increase the Joystream building power", "0.30", "0.3");
        assertTotal("Expand Joystream platform awareness", "0.41", "0.41");
        assertTotal("Improve Technical Productivity of Team", "0.75", "0.75");
        assertTotal("Improve value as Release Manager", "0.66", "0.66");
        assertTotal("Launch Athens network", "0.642", "0.542");
        assertTotal("Launch Acropolis Network", "0.594", "0.594");
        assertThat(company.score(company.objective("Establish critical routines for future productivity")))
                .isNull();
    }

    @Test
    public void theLayoutTeamIsRefusedForItsQuarterWithoutObjectives() throws IOException {
        ImportReport report = company.dryRun(PublishedData.read("chromium-blink-layout.csv"));

        assertThat(errors(report))
                .isEqualTo(ImportFixture.lines(
                        "objective REQUIRED", IntStream.rangeClosed(2, 12).toArray()));
    }

    @Test
    public void theLayoutTeamIsStoredOnceSomebodyNamesAnObjective() throws IOException {
        ImportReport report = company.run(PublishedData.read("chromium-blink-layout.csv"), lenient());

        assertThat(report.skipped()).isEmpty();
        assertCreated(report, 1, 4, 14, 71, 47);
        assertThat(remarks(report))
                .containsExactly(
                        "3 target TARGET_WITHOUT_BASELINE",
                        "12 target TARGET_WITHOUT_BASELINE",
                        "23 target TARGET_WITHOUT_BASELINE",
                        "47 target TARGET_RELATIVE",
                        "48 target TARGET_RELATIVE");
        assertThat(company.keyResult("Reduce untriaged bug count by 50%")
                        .metric()
                        .target())
                .isEqualByComparingTo("345");
        assertThat(company.keyResult("Reduce untriaged bug count by 50%")
                        .metric()
                        .direction())
                .isEqualTo(Direction.DOWN);
        assertThat(company.current("Reduce total bug backlog by 15%")).isEqualTo("1688");
    }

    @Test
    public void pastQuartersAreClosedWithTheirGrades() throws IOException {
        ImportOptions options = new ImportOptions(
                null,
                false,
                lenient().unreadable(),
                lenient().outsideCycle(),
                lenient().undated(),
                ImportOptions.PastCycles.CLOSE,
                null);

        company.run(PublishedData.read("joystream-2019.csv"), options);

        assertThat(company.cycle("2019-Q1").phase()).isEqualTo(CyclePhase.CLOSED);
        assertThat(company.objective("Expand the Jsgenesis team").definition().state())
                .isEqualTo(ObjectiveState.CLOSED);
        assertThat(company.objective("Expand the Jsgenesis team").definition().grade())
                .isEqualByComparingTo("0.6");
    }

    @Test
    public void whatIsImportedTwiceIsCreatedOnce() throws IOException {
        String csv = PublishedData.read("chromium-blink-layout.csv");
        company.run(csv, lenient());

        ImportReport again = company.run(csv, lenient());

        assertThat(again.created()).isEmpty();
        assertThat(again.existing(ImportedThing.KEY_RESULT)).isEqualTo(71);
        assertThat(again.existing(ImportedThing.CHECK_IN)).isEqualTo(47);
    }

    private void assertTotal(String objective, String published, String mean) {
        BigDecimal grade = new BigDecimal(published).setScale(1, RoundingMode.HALF_UP);
        assertThat(company.objective(objective).definition().grade())
                .as(objective)
                .isEqualByComparingTo(grade);
        assertThat(company.score(company.objective(objective))).as(objective).isEqualByComparingTo(mean);
    }

    private static void assertCreated(
            ImportReport report, int units, int cycles, int objectives, int keyResults, int checkIns) {
        assertThat(List.of(
                        report.created(ImportedThing.UNIT),
                        report.created(ImportedThing.CYCLE),
                        report.created(ImportedThing.OBJECTIVE),
                        report.created(ImportedThing.KEY_RESULT),
                        report.created(ImportedThing.CHECK_IN)))
                .as("units, cycles, objectives, key results, check-ins")
                .containsExactly(units, cycles, objectives, keyResults, checkIns);
    }
}
