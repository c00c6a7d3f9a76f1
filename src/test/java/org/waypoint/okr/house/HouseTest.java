package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** Sizes, names and templates; each rule is shown a planted fault as well, so that none of them sleeps. */
public class HouseTest {
    private final List<Source> main = Source.below("src/main/java", ".java");
    private final List<Source> sandbox = Source.below("src/sandbox/java", ".java");
    private final List<Source> tests = Source.below("src/test/java", ".java");
    private final List<Source> templates = Source.below("src/main/resources", ".vm");

    @Test
    public void thereAreSourcesToLookAt() {
        assertThat(main).hasSizeGreaterThan(50);
    }

    @Test
    public void noFileIsTooLong() {
        assertThat(HouseRules.tooLong(all(main, sandbox, tests))).isEmpty();
    }

    @Test
    public void aLongFileIsReported() {
        Source longFile = new Source("Long.java", "line\n".repeat(HouseRules.MOST_LINES + 1));
        Source fullFile = new Source("Full.java", "line\n".repeat(HouseRules.MOST_LINES));

        assertThat(HouseRules.tooLong(List.of(longFile, fullFile)))
                .containsExactly("Long.java has 251 lines, at most 250");
    }

    @Test
    public void namesSayWhatAThingIs() {
        assertThat(HouseRules.emptyNames(main)).isEmpty();
    }

    @Test
    public void anEmptyOrShadowingNameIsReported() {
        List<String> names =
                List.of("WaypointSettings", "CycleManager", "DateHelper", "StringUtils", "CycleImpl", "AbstractMetric");
        List<String> more = List.of("ObjectiveDto", "KRMetric", "Record", "Process");

        assertThat(HouseRules.emptyNames(named(names))).hasSameSizeAs(names);
        assertThat(HouseRules.emptyNames(named(more))).hasSameSizeAs(more);
        assertThat(HouseRules.emptyNames(named(List.of("Objective", "KeyResult", "AbstractionLevel"))))
                .isEmpty();
    }

    @Test
    public void everyTemplateEscapesHtml() {
        assertThat(HouseRules.unescaped(templates)).isEmpty();
    }

    @Test
    public void aTemplateWithoutEscapingIsReported() {
        Source bare = new Source("bare.vm", "<p>$view.title()</p>\n");
        Source late = new Source("late.vm", "\n#enable_html_escaping()\n");
        Source good = new Source("good.vm", "#enable_html_escaping()\n<p>$view.title()</p>\n");

        assertThat(HouseRules.unescaped(List.of(bare, late, good))).hasSize(2);
    }

    @Test
    public void nothingInATemplateIsTakenForHtml() {
        assertThat(HouseRules.takenForHtml(templates)).isEmpty();
    }

    @Test
    public void aTextWithValuesAndANameThatMeansHtmlAreReported() {
        Source planted = new Source("planted.vm", """
                #set($head = $page.head())
                <p title="$i18n.getText("okr.title", $row.title())">$head.title()</p>
                <p>$i18n.getText($key) $i18n.getText("okr.title")</p>
                <p>$whyHtml ${body}</p>
                """);

        assertThat(HouseRules.takenForHtml(List.of(planted))).hasSize(3);
    }

    @Test
    public void noTemplateCarriesScriptOrStyle() {
        assertThat(HouseRules.inlineCode(templates)).isEmpty();
    }

    @Test
    public void scriptAndStyleInsideATemplateAreReported() {
        Source bad = new Source("bad.vm", """
                <script src="x.js"></script>
                <div style="color: red">
                <a onclick="go()">
                <a href="javascript:go()">
                <STYLE>
                """);
        Source good = new Source("good.vm", "<p class=\"okr-style\" data-on=\"1\">online = yes</p>\n");

        assertThat(HouseRules.inlineCode(List.of(bad))).hasSize(5);
        assertThat(HouseRules.inlineCode(List.of(good))).isEmpty();
    }

    @Test
    public void everyDesignTokenHasAFallback() {
        assertThat(HouseRules.bareTokens(all(
                        Source.below("src/main/resources", ".css"),
                        Source.below("src/main/resources", ".js"),
                        templates)))
                .isEmpty();
    }

    @Test
    public void aDesignTokenWithoutFallbackIsReported() {
        Source bad = new Source("bad.css", "a { color: var(--ds-text) }\nb { color: var( --ds-link ); }\n");
        Source good = new Source("good.css", "a { color: var(--ds-text, #172b4d); top: var(--okr-top) }\n");

        assertThat(HouseRules.bareTokens(List.of(bad, good))).hasSize(2);
    }

    /** What only some Jiras have is asked for in one adapter, which has a test for its absence. */
    @Test
    public void onlyGuardedAdaptersLookClassesUp() {
        Source asking = new Source("a/Asking.java", "Class.forName(\"a.B\");\nloader.loadClass(\"a.C\");\n");

        assertThat(HouseRules.classesByName(main, Set.of("JiraSoftware.java"))).isEmpty();
        assertThat(HouseRules.classesByName(List.of(asking), Set.of())).hasSize(2);
    }

    @Test
    public void domainAndAppSayWhereNullMayBe() {
        assertThat(HouseRules.withoutNullMark(all(
                        Source.below("src/main/java/org/waypoint/okr/domain", ".java"),
                        Source.below("src/main/java/org/waypoint/okr/app", ".java"))))
                .isEmpty();
    }

    @Test
    public void aPackageWithoutNullMarkIsReported() {
        Source marked = new Source("a/package-info.java", "@NullMarked\npackage a;\n");
        Source unmarked = new Source("b/package-info.java", "/** Not @NullMarked. */\npackage b;\n");
        List<Source> sources = List.of(marked, new Source("a/A.java", ""), unmarked, new Source("c/C.java", ""));

        assertThat(HouseRules.withoutNullMark(sources))
                .containsExactly(
                        "b has no package-info.java with @NullMarked", "c has no package-info.java with @NullMarked");
    }

    /** The first law of the sandbox: it imitates Jira, so outside its demo data it knows nothing of the add-on. */
    @Test
    public void theSandboxSpeaksOfJiraOnly() {
        assertThat(HouseRules.okrWords(sandbox.stream()
                        .filter(source -> !source.path().contains("/demo/"))
                        .toList()))
                .isEmpty();
    }

    @Test
    public void aSandboxThatKnowsTheAddOnIsReported() {
        Source bad = new Source("Bad.java", "import org.waypoint.okr.X;\nint keyResults;\nint checkIns;\n");
        Source good = new Source("Good.java", "int modificationCheckInterval;\n");

        assertThat(HouseRules.okrWords(List.of(bad, good))).hasSize(3);
    }

    @Test
    public void nothingIsLeftUnfinished() {
        assertThat(HouseRules.unfinished(all(main, sandbox, templates, Source.below("src/main/resources", ".js"))))
                .isEmpty();
    }

    @Test
    public void unfinishedWorkIsReported() {
        Source bad = new Source("Bad.java", "// TODO later\n// fixmeup is a word\n/* FIXME */\n");

        assertThat(HouseRules.unfinished(List.of(bad))).hasSize(2);
    }

    @Test
    public void browserTestsLeaveTheDriverToThoseWhoWait() {
        assertThat(HouseRules.impatient(tests)).isEmpty();
    }

    @Test
    public void aTestThatDrivesTheBrowserItselfIsReported() {
        String driver = "org.openqa.selenium.";
        Source bad = new Source(
                "a/okr/web/BadBrowserIT.java",
                "import " + driver + "By;\n" + driver + "WebElement e;\nimport " + driver + "support.ui.*;\n");
        Source good = new Source("a/okr/web/GoodBrowserIT.java", "import " + driver + "Keys;\n");
        Source own = new Source("a/okr/browser/Seen.java", "import " + driver + "By;\n");

        assertThat(HouseRules.impatient(List.of(bad, good, own))).hasSize(3);
    }

    @Test
    public void noFileNamesAFolderOfOneMachine() {
        assertThat(HouseRules.machinePaths(all(main, sandbox, Source.below("docs", ".md"))))
                .isEmpty();
    }

    @Test
    public void aFolderOfOneMachineIsReported() {
        Source bad = new Source("Bad.java", "open(\"/home/ada/okr\")\n");
        Source good = new Source("Good.java", "link(\"/plugins/servlet/okr\")\n");

        assertThat(HouseRules.machinePaths(List.of(bad, good))).hasSize(1);
    }

    @SafeVarargs
    private static List<Source> all(List<Source>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static List<Source> named(List<String> names) {
        return names.stream()
                .map(name -> new Source("src/main/java/" + name + ".java", ""))
                .toList();
    }
}
