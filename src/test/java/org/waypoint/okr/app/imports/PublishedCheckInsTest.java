package org.waypoint.okr.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.app.imports.ImportFixture.count;
import static org.waypoint.okr.app.imports.ImportFixture.lenient;
import static org.waypoint.okr.app.imports.ImportFixture.lines;
import static org.waypoint.okr.app.imports.ImportFixture.skipped;

import java.io.IOException;
import org.junit.Test;

/** Every check-in file as published, after the OKR file that it belongs to. */
public class PublishedCheckInsTest {
    private final ImportFixture company = new ImportFixture();

    @Test
    public void theCheckInsOfProtocolLabsFollow() throws IOException {
        company.run(PublishedData.read("protocol-labs.csv"), lenient());

        ImportReport report = company.run(PublishedData.read("protocol-labs-checkins.csv"), lenient());

        assertThat(report.stored()).isTrue();
        assertThat(report.skipped()).isEmpty();
        assertThat(count(report, RemarkKind.PROJECTION_LEFT_OUT)).isEqualTo(97);
        assertThat(count(report, RemarkKind.VALUE_UNKNOWN)).isEqualTo(2);
        assertThat(count(report, RemarkKind.DATE_DERIVED)).isEqualTo(46);
        assertThat(97
                        + 2
                        + count(report, RemarkKind.DAY_TAKEN)
                        + report.created(ImportedThing.CHECK_IN)
                        + report.existing(ImportedThing.CHECK_IN))
                .isEqualTo(271);
        assertThat(company.current("Standalone JS implementation of `unixfsv2` is path based."))
                .isEqualTo("1.0");
    }

    @Test
    public void theCheckInsOfJoystreamKeepThePublishedEnd() throws IOException {
        company.withReleases();
        company.run(PublishedData.read("joystream-2019.csv"), lenient());

        ImportReport report = company.run(PublishedData.read("joystream-2019-checkins.csv"), lenient());

        assertThat(skipped(report)).isEqualTo(lines("score CELL_UNREADABLE", 16, 18, 25, 27, 29, 31, 234));
        assertThat(company.score(company.objective("Increase the Joystream building power")))
                .isEqualByComparingTo("0.3");
        assertThat(company.keyResult(
                                "Members can make a Content Creator profile and publish content under this profile.")
                        .series()
                        .points())
                .hasSize(17);
    }

    @Test
    public void theStatusTextsOfTheLayoutTeamStayReadable() throws IOException {
        company.run(PublishedData.read("chromium-blink-layout.csv"), lenient());

        ImportReport report = company.run(PublishedData.read("chromium-blink-layout-checkins.csv"), lenient());

        assertThat(report.created(ImportedThing.CHECK_IN) + report.skipped().size())
                .isEqualTo(22);
        assertThat(company.world
                        .stores
                        .checkIns()
                        .of(company.keyResult("CSS font-feature-settings").id(), 0, 9))
                .extracting(checkIn -> checkIn.draft().learning())
                .contains("At risk.");
    }

    @Test
    public void datesAreRefusedUnlessSomebodyDecides() throws IOException {
        company.run(PublishedData.read("protocol-labs.csv"), lenient());

        ImportReport report = company.dryRun(PublishedData.read("protocol-labs-checkins.csv"));

        assertThat(report.errors())
                .extracting(error -> error.column() + " " + error.refusal().reason())
                .containsOnly("date REQUIRED", "date DATE_OUTSIDE_CYCLE");
        assertThat(report.errors()).hasSize(46 + 74);
    }
}
