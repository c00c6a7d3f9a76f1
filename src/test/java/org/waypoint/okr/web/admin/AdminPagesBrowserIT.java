package org.waypoint.okr.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Seen;
import org.waypoint.okr.browser.Visit;
import org.waypoint.sandbox.Sandbox;
import org.waypoint.sandbox.SandboxOptions;

/** What an administrator does in a browser: cycles, units, settings, import. */
public class AdminPagesBrowserIT {
    private static final List<String> PAGES = List.of(
            "OkrCycles!default",
            "OkrGenerateCycles!default",
            "OkrEditCycle!default",
            "OkrUnits!default",
            "OkrEditUnit!default",
            "OkrSettings!default",
            "OkrImport!default");
    private static Sandbox sandbox;

    @Rule
    public final Browser browser = new Browser();

    private Visit visit;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.start(SandboxOptions.forTests().startingAt(Instant.parse("2026-11-20T09:00:00Z")));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Before
    public void login() {
        login("admin");
    }

    private void login(String name) {
        visit = Visit.of(browser, sandbox.baseUrl(), name);
    }

    @Test
    public void anOkrMasterSetsUpCyclesButNotTheSettings() {
        login("master");
        visit.click("#okr-setup-link");
        visit.click("#okr-cycles-generate");
        type("fiscalYear", "2039");
        submit();

        visit.seen("//*[@id='okr-cycles']//th[text()='FY2039 Q1']");
        visit.open("/secure/admin/OkrSettings!default.jspa");
        assertThat(visit.all("#okr-settings")).isEmpty();
    }

    @Test
    public void aMemberIsToldThatCyclesAreNotTheirs() {
        login("member");
        assertThat(visit.all("#okr-setup-link")).isEmpty();
        visit.open("/secure/OkrCycles!default.jspa");

        assertThat(visit.all("#okr-cycles-generate")).isEmpty();
    }

    @Test
    public void aFiscalYearOfQuartersIsGeneratedInADialog() {
        open("OkrCycles!default");
        visit.click("#okr-cycles-generate");
        type("fiscalYear", "2031");
        submit();

        visit.seen("//*[@id='okr-cycles']//th[text()='FY2031 Q1']");
        assertThat(rows("okr-cycles")).anyMatch(row -> row.contains("FY2031 Q4") && row.contains("31 Dec 2031"));
        assertThat(visit.all("dialog")).isEmpty();
    }

    @Test
    public void overlappingDatesAreRefusedAndNothingTypedIsLost() {
        generate("2033");
        open("OkrCycles!default");
        visit.click("#okr-cycles-add");
        type("name", "Overlap");
        visit.date("start", "2033-02-01");
        visit.date("end", "2033-03-01");
        submit();

        Seen message = visit.seen("dialog [data-okr-message] p, dialog .error:not(:empty)");
        assertThat(message.getText()).contains("FY2033 Q1");
        assertThat(field("name").getDomProperty("value")).isEqualTo("Overlap");
    }

    @Test
    public void theConsequencesOfAPhaseAreSpelledOutBeforeItChanges() {
        generate("2035");
        open("OkrCycles!default");
        visit.click("//*[@id='okr-cycles']//a[@aria-label='Activate: FY2035 Q2']");
        assertThat(visit.seen("dialog .okr-consequences").getText()).contains("FY2035 Q2");
        submit();

        visit.seen("//*[@id='okr-cycles']//a[@aria-label='Start closing: FY2035 Q2']");
        assertThat(rows("okr-cycles")).anyMatch(row -> row.contains("FY2035 Q2") && row.contains("Active"));
    }

    @Test
    public void aUnitIsAddedBelowAnother() {
        open("OkrUnits!default");
        visit.click("#okr-units-add");
        type("name", "Northwind");
        field("level").sendKeys("Company");
        submit();

        visit.seen("//*[@id='okr-units']//th[text()='Northwind']");
        assertThat(rows("okr-units")).anyMatch(row -> row.contains("Northwind") && row.contains("Company"));
    }

    @Test
    public void settingsNameTheWrongFieldAndKeepTheOthers() {
        open("OkrSettings!default");
        type("amberFrom", "0.9");
        type("graceDays", "5");
        submit();

        assertThat(visit.seen(".error:not(:empty)").getText()).isNotEmpty();
        assertThat(field("graceDays").getDomProperty("value")).isEqualTo("5");

        type("amberFrom", "0.3");
        submit();
        visit.seen("[role=status]");
        assertThat(field("graceDays").getDomProperty("value")).isEqualTo("5");
    }

    @Test
    public void anImportIsTriedFirstAndNamesLineAndColumn() {
        open("OkrImport!default");
        field("csv")
                .sendKeys("cycle,unit,objective,key_result,metric_type,baseline,target,actual\n"
                        + "2019-Q2,Import team,Readers stay,Returning readers,metric,10,20,about fifteen");
        visit.click("button[name=dryRun][value=true]");

        String report = visit.seen("#okr-import-report").getText();
        assertThat(report).contains("actual").contains("2");
        assertThat(field("csv").getDomProperty("value")).contains("Import team");
    }

    @Test
    public void aTableOnAPhoneKeepsItsWordsTogether() {
        generate("2041");
        browser.size(390, 900);
        open("OkrCycles!default");

        assertThat(visit.seen("#okr-cycles thead tr").height()).isLessThan(60);
    }

    @Test
    public void everyPageIsAccessibleInLightAndDarkOnDeskAndPhone() {
        generate("2037");
        SoftAssertions all = new SoftAssertions();
        for (String theme : List.of("light", "dark")) {
            PAGES.forEach(page -> look(all, page, theme));
        }
        all.assertAll();
    }

    private void generate(String fiscalYear) {
        open("OkrGenerateCycles!default");
        type("fiscalYear", fiscalYear);
        submit();
        visit.seen("#okr-cycles");
    }

    private void look(SoftAssertions all, String page, String theme) {
        visit.open("/secure/" + page + ".jspa?theme=" + theme);
        browser.judge(all, "admin-" + page.replaceAll("\\W+", "-") + "-" + theme, theme.equals("light"));
    }

    private void open(String page) {
        visit.open("/secure/" + page + ".jspa");
        if (visit.address().contains("WebSudo")) {
            visit.seen("input[type=password]").sendKeys("admin", Keys.ENTER);
            visit.gone("input[type=password]");
        }
    }

    private Seen field(String name) {
        return visit.seen("[name='" + name + "']");
    }

    private void type(String name, String text) {
        field(name).write(text);
    }

    private void submit() {
        visit.click(".okr-form [type=submit]");
    }

    private List<String> rows(String panel) {
        return visit.all("#" + panel + " tbody tr");
    }
}
