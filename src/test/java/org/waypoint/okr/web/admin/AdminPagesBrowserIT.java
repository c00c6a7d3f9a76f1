package org.waypoint.okr.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.waypoint.okr.browser.Browser;
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
        browser.driver().get(sandbox.baseUrl() + "/login.jsp");
        browser.driver().findElement(By.id("os_username")).sendKeys(name);
        browser.driver().findElement(By.id("os_password")).sendKeys(name, Keys.ENTER);
        // a page asked for before the answer has come would still be a stranger's
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(driver -> !driver.getCurrentUrl().contains("login.jsp"));
    }

    @Test
    public void anOkrMasterSetsUpCyclesButNotTheSettings() {
        browser.driver().manage().deleteAllCookies();
        login("master");
        click(By.id("okr-setup-link"));
        click(By.id("okr-cycles-generate"));
        type("fiscalYear", "2039");
        submit();

        seen(By.xpath("//*[@id='okr-cycles']//th[text()='FY2039 Q1']"));
        browser.driver().get(sandbox.baseUrl() + "/secure/admin/OkrSettings!default.jspa");
        assertThat(browser.driver().findElements(By.id("okr-settings"))).isEmpty();
    }

    @Test
    public void aMemberIsToldThatCyclesAreNotTheirs() {
        browser.driver().manage().deleteAllCookies();
        login("member");
        assertThat(browser.driver().findElements(By.id("okr-setup-link"))).isEmpty();
        browser.driver().get(sandbox.baseUrl() + "/secure/admin/OkrCycles!default.jspa");

        assertThat(browser.driver().findElements(By.id("okr-cycles-generate"))).isEmpty();
    }

    @Test
    public void aFiscalYearOfQuartersIsGeneratedInADialog() {
        open("OkrCycles!default");
        click(By.id("okr-cycles-generate"));
        type("fiscalYear", "2031");
        submit();

        seen(By.xpath("//*[@id='okr-cycles']//th[text()='FY2031 Q1']"));
        assertThat(rows("okr-cycles")).anyMatch(row -> row.contains("FY2031 Q4") && row.contains("31 Dec 2031"));
        assertThat(browser.driver().findElements(By.tagName("dialog"))).isEmpty();
    }

    @Test
    public void overlappingDatesAreRefusedAndNothingTypedIsLost() {
        generate("2033");
        open("OkrCycles!default");
        click(By.id("okr-cycles-add"));
        type("name", "Overlap");
        date("start", "2033-02-01");
        date("end", "2033-03-01");
        submit();

        WebElement message = seen(By.cssSelector("dialog [data-okr-message] p, dialog .error:not(:empty)"));
        assertThat(message.getText()).contains("FY2033 Q1");
        assertThat(field("name").getDomProperty("value")).isEqualTo("Overlap");
    }

    @Test
    public void theConsequencesOfAPhaseAreSpelledOutBeforeItChanges() {
        generate("2035");
        open("OkrCycles!default");
        click(By.xpath("//*[@id='okr-cycles']//a[@aria-label='Activate: FY2035 Q2']"));
        assertThat(seen(By.cssSelector("dialog .okr-consequences")).getText()).contains("FY2035 Q2");
        submit();

        seen(By.xpath("//*[@id='okr-cycles']//a[@aria-label='Start closing: FY2035 Q2']"));
        assertThat(rows("okr-cycles")).anyMatch(row -> row.contains("FY2035 Q2") && row.contains("Active"));
    }

    @Test
    public void aUnitIsAddedBelowAnother() {
        open("OkrUnits!default");
        click(By.id("okr-units-add"));
        type("name", "Northwind");
        field("level").sendKeys("Company");
        submit();

        seen(By.xpath("//*[@id='okr-units']//th[text()='Northwind']"));
        assertThat(rows("okr-units")).anyMatch(row -> row.contains("Northwind") && row.contains("Company"));
    }

    @Test
    public void settingsNameTheWrongFieldAndKeepTheOthers() {
        open("OkrSettings!default");
        type("amberFrom", "0.9");
        type("graceDays", "5");
        submit();

        assertThat(seen(By.cssSelector(".error:not(:empty)")).getText()).isNotEmpty();
        assertThat(field("graceDays").getDomProperty("value")).isEqualTo("5");

        type("amberFrom", "0.3");
        submit();
        seen(By.cssSelector("[role=status]"));
        assertThat(field("graceDays").getDomProperty("value")).isEqualTo("5");
    }

    @Test
    public void anImportIsTriedFirstAndNamesLineAndColumn() {
        open("OkrImport!default");
        field("csv")
                .sendKeys("cycle,unit,objective,key_result,metric_type,baseline,target,actual\n"
                        + "2019-Q2,Import team,Readers stay,Returning readers,metric,10,20,about fifteen");
        click(By.cssSelector("button[name=dryRun][value=true]"));

        String report = seen(By.id("okr-import-report")).getText();
        assertThat(report).contains("actual").contains("2");
        assertThat(field("csv").getDomProperty("value")).contains("Import team");
    }

    @Test
    public void aTableOnAPhoneKeepsItsWordsTogether() {
        generate("2041");
        browser.size(390, 900);
        open("OkrCycles!default");

        assertThat(seen(By.cssSelector("#okr-cycles thead tr")).getSize().getHeight())
                .isLessThan(60);
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
        seen(By.id("okr-cycles"));
    }

    private void look(SoftAssertions all, String page, String theme) {
        browser.driver().get(sandbox.baseUrl() + "/secure/admin/" + page + ".jspa?theme=" + theme);
        browser.judge(all, "admin-" + page.replaceAll("\\W+", "-") + "-" + theme, theme.equals("light"));
    }

    private void open(String page) {
        browser.driver().get(sandbox.baseUrl() + "/secure/admin/" + page + ".jspa");
        if (browser.driver().getCurrentUrl().contains("WebSudo")) {
            browser.driver().findElement(By.cssSelector("input[type=password]")).sendKeys("admin", Keys.ENTER);
            new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                    .until(driver -> !driver.getCurrentUrl().contains("WebSudo"));
        }
    }

    private WebElement field(String name) {
        return seen(By.cssSelector("[name='" + name + "']"));
    }

    private void type(String name, String text) {
        WebElement field = field(name);
        field.clear();
        field.sendKeys(text);
    }

    private void date(String name, String day) {
        ((JavascriptExecutor) browser.driver()).executeScript("arguments[0].value = arguments[1];", field(name), day);
    }

    private void submit() {
        click(By.cssSelector(".okr-form [type=submit]"));
    }

    private void click(By what) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(ExpectedConditions.elementToBeClickable(what))
                .click();
    }

    private WebElement seen(By what) {
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    private List<String> rows(String panel) {
        return browser.driver().findElements(By.cssSelector("#" + panel + " tbody tr")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
