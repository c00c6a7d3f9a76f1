package org.waypoint.okr.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.DateRange;

/** Which cycle names say their own dates. */
public class CalendarNameTest {
    @Test
    public void quartersAreReadInTheUsualSpellings() {
        assertReads("2019-Q2", Cadence.QUARTER, "2019-04-01", "2019-06-30");
        assertReads("2019 q2", Cadence.QUARTER, "2019-04-01", "2019-06-30");
        assertReads("Q4 2015", Cadence.QUARTER, "2015-10-01", "2015-12-31");
    }

    @Test
    public void longerPeriodsAreReadToo() {
        assertReads("2019-H2", Cadence.HALF, "2019-07-01", "2019-12-31");
        assertReads("2020-T1", Cadence.TRIMESTER, "2020-01-01", "2020-04-30");
        assertReads("2020", Cadence.YEAR, "2020-01-01", "2020-12-31");
    }

    @Test
    public void otherNamesSayNoDates() {
        assertThat(CalendarName.read("Release Rome")).isEmpty();
        assertThat(CalendarName.read("Project (open-ended)")).isEmpty();
        assertThat(CalendarName.read("2019-H3")).isEmpty();
        assertThat(CalendarName.read("2019-T4")).isEmpty();
    }

    private static void assertReads(String name, Cadence cadence, String start, String end) {
        assertThat(CalendarName.read(name))
                .contains(new CycleDefinition(
                        name, new DateRange(LocalDate.parse(start), LocalDate.parse(end)), cadence, null));
    }
}
