package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.waypoint.okr.browser.Browser;
import org.waypoint.okr.browser.Visit;

/** What people find on a project's OKR page, and who may change it. */
public class ProjectPageBrowserIT {
    @Rule
    public final Browser browser = new Browser();

    private final ProjectWorld world = ProjectWorld.running();

    @Test
    public void theExplanationOpensFromTheScore() {
        long keyResult = world.keyResult(world.objective("Nobody phones dispatch"), "Calls a day");
        world.checkIn(keyResult, "2026-11-20", 16);
        OkrPage page = page().login("member").open("APP");
        page.click("#okr-explain-key-result-" + keyResult);

        String explanation = page.seen("dialog #okr-content").getText();
        assertThat(explanation).contains("0.4", "Calls a day", "Step by step");
        page.click("dialog .okr-dialog-close");
        page.dialogIsGone();
        assertThat(page.visit().focused("id")).isEqualTo("okr-explain-key-result-" + keyResult);
    }

    @Test
    public void aNumberSaysHowItCameAboutWhenItIsAskedByKey() {
        long keyResult = world.keyResult(world.objective("Nobody phones dispatch"), "Calls a day");
        world.checkIn(keyResult, "2026-11-02", 20);
        world.checkIn(keyResult, "2026-11-20", 16);
        OkrPage page = page().login("member").open("APP");
        page.visit().script("document.getElementById(arguments[0]).focus()", "okr-why-movement-" + keyResult);
        page.visit().keys(Keys.ENTER);

        assertThat(page.seen("dialog #okr-content").getText())
                .contains("Movement since last week", "Step by step", "rounded half up", "Version 1");
        SoftAssertions faults = new SoftAssertions();
        page.visit().judge(faults, "explanation of a movement");
        faults.assertAll();
        page.click("dialog .okr-dialog-close");
        page.dialogIsGone();
        assertThat(page.visit().focused("id")).isEqualTo("okr-why-movement-" + keyResult);
    }

    @Test
    public void anObjectiveWithItsKeyResultIsAddedInDialogs() {
        OkrPage page = page().login("owner").open("APP");
        page.click("#okr-add-objective");
        page.save();
        assertThat(page.error("title")).isEqualTo("Fill this in.");

        page.type("title", "Depots open on time");
        page.choose("type", "COMMITTED");
        page.save();
        page.dialogIsGone();
        page.seen("//h3[text()='Depots open on time']");

        addKeyResult(page, "Depots open on time");
        page.type("title", "Late openings");
        page.choose("kind", "GUARDRAIL");
        page.type("maximum", "3");
        page.save();
        page.dialogIsGone();
        page.seen("//a[text()='Late openings']");
        assertThat(page.text()).contains("at most 3", "Guardrail", "Committed");
    }

    @Test
    public void anObjectiveIsAlignedWithTheOneThatASearchFinds() {
        world.objective("Customers come back");
        world.objective("Parcels arrive whole");
        OkrPage page = page().login("owner").open("APP");
        menu(page, "Parcels arrive whole", "Align objective");
        page.type("q", "customers come");
        page.click("//*[@id='okr-candidates'][count(.//input)=1]//label[contains(., 'Customers come back')]");
        page.save();
        page.dialogIsGone();

        assertThat(page.seen("#okr-alignment").getText())
                .contains("Parcels arrive whole")
                .contains("contributes to Customers come back");
    }

    @Test
    public void aPersonBeyondTheFirstTwentyIsFoundBySearch() {
        world.manyPeople();
        long keyResult = world.keyResult(world.objective("Large instances"), "People to choose from");
        OkrPage page = page().login("owner").open("APP");
        menuOfKeyResult(page, keyResult);
        page.seen("dialog .okr-people-search").sendKeys("Zoe");
        page.seen("//dialog//select[@name='ownerKey']/option[text()='Zoe Zander']");
        page.save();
        page.dialogIsGone();

        assertThat(page.row(keyResult).getText()).contains("Zoe Zander");
    }

    @Test
    public void aTitleFullOfCodeIsText() {
        world.objective("<img src=x onerror=alert(1)> \\\"quoted\\\" & $page.form()");
        OkrPage page = page().login("member").open("APP");

        assertThat(page.seen("#okr-scoring").getText()).contains("<img src=x onerror=alert(1)>", "$page.form()");
        assertThat(page.all("#okr-project img")).isEmpty();
    }

    @Test
    public void whoMayNotChangeAnythingSeesNoButtons() {
        long keyResult = world.keyResult(world.objective("Everybody may read"), "Readers");
        OkrPage page = page().login("member").open("APP");

        assertThat(page.row(keyResult).getText()).contains("Check in");
        assertThat(page.all("#okr-add-objective")).isEmpty();
        assertThat(page.all("#okr-alignment a.aui-button")).isEmpty();
    }

    @Test
    public void aProjectWithoutATeamSaysWhatToDo() {
        OkrPage page = page().login("admin").open("WEB");
        assertThat(page.text()).contains("This project belongs to no unit yet");
        page.click("#okr-notice-action");
        assertThat(page.value("name")).isEqualTo("Web shop");

        page.login("member").open("WEB");
        assertThat(page.text()).contains("Ask your OKR Master");
        assertThat(page.all("#okr-notice-action")).isEmpty();
    }

    @Test
    public void strangersSeeNothing() {
        OkrPage page = page().open("APP");
        assertThat(page.visit().address()).contains("login");

        page.login("outsider").open("APP");
        assertThat(page.all("#okr-project")).isEmpty();
        page.visit().open("/secure/OkrExplainScore!default.jspa?projectKey=APP");
        assertThat(page.text()).contains("There is nothing here that you may see");
    }

    @Test
    public void germanReadersReadAndWriteGermanNumbers() {
        long keyResult = world.keyResult(world.objective("Deutsche Zahlen"), "Minuten mit Komma");
        OkrPage page = page().login("member").open("APP");
        page.click("details.sandbox-menu summary");
        page.click("//button[text()='Deutsch']");
        page.seen("html[lang^='de'] body");
        page.open("APP").checkIn(keyResult);
        page.type("value", "12,5");
        page.save();
        page.dialogIsGone();

        assertThat(page.row(keyResult).getText()).contains("12,5 minutes", "0,8");
    }

    /** The language stays with the person, and other tests read English. */
    @After
    public void speakEnglishAgain() {
        world.speaksEnglish("member");
    }

    @Test
    public void everythingIsAccessibleInLightAndDarkOnDeskAndPhone() {
        long keyResult = world.keyResult(world.objective("Everybody can use it"), "People");
        world.checkIn(keyResult, "2026-10-10", 19);
        world.checkIn(keyResult, "2026-11-18", 14);
        world.bet(keyResult);
        SoftAssertions all = new SoftAssertions();
        OkrPage page = page().login("owner");
        for (String theme : List.of("light", "dark")) {
            boolean onTheDesk = theme.equals("light");
            page.open("APP", "&theme=" + theme);
            browser.judge(all, "project-page-" + theme, onTheDesk);
            page.checkIn(keyResult);
            page.seen("dialog [data-okr-preview]");
            browser.judge(all, "project-check-in-" + theme, onTheDesk);
        }
        all.assertAll();
    }

    @Test
    public void everyFormIsAccessible() {
        long objective = world.objective("Forms are for everybody");
        long keyResult = world.keyResult(objective, "Forms");
        SoftAssertions all = new SoftAssertions();
        Visit admin = page().login("admin").visit();
        for (String form : List.of(
                "OkrEditObjective!default.jspa?objectiveId=" + objective,
                "OkrEditKeyResult!default.jspa?keyResultId=" + keyResult,
                "OkrAlignObjective!default.jspa?objectiveId=" + objective,
                "OkrExplainScore!default.jspa?keyResultId=" + keyResult,
                "OkrRemove!default.jspa?objectiveId=" + objective,
                "OkrAttachProject!default.jspa?projectKey=WEB")) {
            admin.open("/secure/" + form + "&theme=light");
            admin.judge(all, "project-" + form.replaceAll("\\W.*", ""));
        }
        all.assertAll();
    }

    private static void addKeyResult(OkrPage page, String objective) {
        menu(page, objective, "Add key result");
    }

    private static void menu(OkrPage page, String objective, String item) {
        page.click("//tr[.//h3[text()='" + objective + "']]//details[contains(@class,'okr-menu')]/summary");
        page.click("//tr[.//h3[text()='" + objective + "']]//a[text()='" + item + "']");
    }

    private static void menuOfKeyResult(OkrPage page, long keyResult) {
        page.click("#okr-key-result-" + keyResult + "-menu");
        page.click("#okr-key-result-" + keyResult + " a[href*=OkrEditKeyResult]");
    }

    private OkrPage page() {
        return new OkrPage(browser, world.baseUrl());
    }
}
