package org.waypoint.okr.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Refusing.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;

public class ExportServiceTest {
    private final Company company = Company.create();

    @Test
    public void everyCheckInIsThereAndCorrectedOnesAreMarked() {
        KeyResult keyResult = company.keyResult("Orders");
        CheckIn wrong = company.measured(keyResult, "2026-11-07", "30");
        company.world
                .stores
                .checkIns()
                .correct(
                        keyResult,
                        wrong.id(),
                        new CheckInDraft(LocalDate.parse("2026-11-07"), new BigDecimal("-3"), 5, "=HYPERLINK(1)", null),
                        Company.STARTED);

        ExportTable table = service().checkIns(FakeWorld.OUTSIDER, company.quarter.id());

        assertThat(column(table, "value")).containsExactly(new BigDecimal("30"), new BigDecimal("-3"));
        assertThat(column(table, "stands")).containsExactly(false, true);
        assertThat(column(table, "keyResult")).containsOnly("Orders");
        assertThat(CsvFile.of(table)).contains(",-3,5,'=HYPERLINK(1),").endsWith("\r\n");
    }

    @Test
    public void aGradeStandsBesideWhatWasComputed() {
        Objective objective =
                company.anObjective("Grow, \"fast\"").graded("0.6").storedIn(company.world);
        company.measured(company.keyResult(objective, "Guests"), "2026-11-14", "45");

        ExportTable table = service().grades(FakeWorld.MEMBER, company.quarter.id());

        assertThat(column(table, "computedScore")).containsExactly(new BigDecimal("0.4500"));
        assertThat(column(table, "ownGrade")).containsExactly(new BigDecimal("0.6"));
        assertThat(column(table, "originalTargetScore")).containsExactly((Object) null);
        assertThat(CsvFile.of(table)).contains("\"Grow, \"\"fast\"\"\"");
    }

    @Test
    public void aCycleWithoutVerdictsHasAHeaderOnly() {
        ExportTable table = service().verdicts(FakeWorld.MEMBER, company.quarter.id());

        assertThat(table.rows()).isEmpty();
        assertThat(CsvFile.of(table)).startsWith("cycle,unit,objectiveId").endsWith("pivotOf\r\n");
    }

    @Test
    public void whoIsNotLoggedInGetsNothing() {
        assertRefused(Reason.NOT_LOGGED_IN, () -> service().grades(FakeWorld.ANONYMOUS, company.quarter.id()));
        assertRefused(Reason.NOT_FOUND, () -> service().checkIns(FakeWorld.MEMBER, new CycleId(999)));
    }

    @Test
    public void textsThatASpreadsheetWouldRunAreDisarmed() {
        ExportTable table = new ExportTable("text", "number");
        for (String text : List.of("=1+1", "+49 30", "-x", "@SUM(A1)", "\tx", "plain - text")) {
            table.add(Arrays.asList(text, new BigDecimal("-1.50")));
        }

        assertThat(CsvFile.of(table).split("\r\n"))
                .containsExactly(
                        "text,number",
                        "'=1+1,-1.50",
                        "'+49 30,-1.50",
                        "'-x,-1.50",
                        "'@SUM(A1),-1.50",
                        "'\tx,-1.50",
                        "plain - text,-1.50");
    }

    private static List<Object> column(ExportTable table, String name) {
        int column = table.columns().indexOf(name);
        return table.rows().stream().<Object>map(row -> row.get(column)).collect(Collectors.toList());
    }

    private ExportService service() {
        return new ExportService(
                company.world.access,
                company.world.stores,
                company.world.closings,
                company.world.jira.host(),
                company.world.today,
                company.reader());
    }
}
