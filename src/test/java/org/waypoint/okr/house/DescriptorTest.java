package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** What {@code atlassian-plugin.xml} names exists; each rule is shown a planted fault as well. */
public class DescriptorTest {
    /** Conditions of Jira that the descriptor names and no class of ours calls. */
    private static final Set<String> HOST_CLASSES = Set.of(
            "com.atlassian.jira.plugin.webfragment.conditions.HasIssuePermissionCondition",
            "com.atlassian.jira.plugin.webfragment.conditions.HasProjectPermissionCondition",
            "com.atlassian.jira.plugin.webfragment.conditions.JiraGlobalPermissionCondition",
            "com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition",
            "com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition");

    private final DescriptorRules rules = new DescriptorRules(Xml.of(Source.read(Path.of("atlassian-plugin.xml"))));
    private final List<Source> templates = Source.below("src/main/resources", ".vm");
    private final List<Source> scripts = Source.below("src/main/resources", ".js");

    @Test
    public void keysAreUniqueAndOurs() {
        assertThat(rules.keys()).isNotEmpty();
        assertThat(rules.oddKeys()).isEmpty();
    }

    @Test
    public void aDoubledOrForeignKeyIsReported() {
        assertThat(planted("<rest key='okr-a'/><rest key='okr-a'/><rest key='okrB'/><rest key='other-c'/>")
                        .oddKeys())
                .containsExactly(
                        "okr-a names two modules",
                        "okrB is not in kebab case with the prefix okr-",
                        "other-c is not in kebab case with the prefix okr-");
    }

    @Test
    public void everyClassExists() {
        assertThat(rules.unknownClasses(DescriptorTest::exists)).isEmpty();
    }

    @Test
    public void anUnknownClassIsReported() {
        DescriptorRules planted = planted("""
                <ao key='okr-ao'><entity>no.Entity</entity><upgradeTask>no.Task</upgradeTask></ao>
                <web-panel key='okr-p'><context-provider class='no.Provider'/></web-panel>
                <webwork1 key='okr-w' class='java.lang.Object'><actions><action name='no.Action'/></actions></webwork1>
                """);

        assertThat(planted.unknownClasses(DescriptorTest::exists))
                .containsExactlyInAnyOrder("no.Entity", "no.Task", "no.Provider", "no.Action");
    }

    @Test
    public void whatIsNotForAdministratorsOnlyLiesOutsideTheirFolder() {
        assertThat(rules.closedToTheirReaders()).isEmpty();
        assertThat(planted("""
                <web-item key='okr-i'><link>/secure/admin/OkrUnits!default.jspa</link></web-item>
                <web-item key='okr-j'><link>/secure/admin/OkrSettings!default.jspa</link></web-item>
                <action name='a' alias='OkrUnits' roles-required='use'/>
                <action name='b' alias='OkrSettings' roles-required='admin'/>
                """).closedToTheirReaders()).containsExactly("/secure/admin/OkrUnits!default.jspa");
    }

    @Test
    public void everyFileExists() {
        assertThat(rules.missingFiles(DescriptorTest::hasFile)).isEmpty();
    }

    @Test
    public void aMissingFileIsReported() {
        DescriptorRules planted = planted("""
                <resource type='i18n' name='i18n' location='i18n.nothing'/>
                <web-panel key='okr-p'><resource type='velocity' name='view' location='/templates/no.vm'/></web-panel>
                <action name='a'><view name='success'>/templates/never.vm</view></action>
                """);

        assertThat(planted.missingFiles(DescriptorTest::hasFile))
                .containsExactly("i18n/nothing.properties", "templates/no.vm", "templates/never.vm");
    }

    @Test
    public void everyTemplateScriptAndStyleIsUsed() {
        List<Source> styles = Source.below("src/main/resources", ".css");
        List<Source> files =
                Stream.of(templates, scripts, styles).flatMap(List::stream).toList();

        assertThat(rules.strayFiles(files, templates)).isEmpty();
    }

    @Test
    public void aFileThatNobodyUsesIsReported() {
        Source stray = new Source("src/main/resources/js/stray.js", "");
        Source part = new Source("src/main/resources/templates/part/row.vm", "");
        Source whole = new Source("src/main/resources/templates/a.vm", "#parse(\"/templates/part/row.vm\")");
        DescriptorRules planted = planted("<view>/templates/a.vm</view><resource location='images/'/>");
        Source picture = new Source("src/main/resources/images/a.svg", "");

        assertThat(planted.strayFiles(List.of(stray, part, whole, picture), List.of(whole)))
                .containsExactly("js/stray.js");
    }

    @Test
    public void everyModuleThatIsReferredToExists() {
        assertThat(rules.deadReferences()).isEmpty();
    }

    @Test
    public void aReferenceToNoModuleIsReported() {
        DescriptorRules planted = planted("""
                <web-item key='okr-link' section='okr-menu/okr-gone'><link>/p?i=org.waypoint.okr:okr-link</link></web-item>
                <web-section key='okr-menu' location='system.top'/>
                <web-panel key='okr-panel' location='org.waypoint.okr:okr-lost'/>
                """);

        assertThat(planted.deadReferences())
                .containsExactly("okr-lost is referred to and no module", "okr-gone is referred to and no module");
    }

    @Test
    public void everyLinkIsAnswered() {
        List<Source> pages = Stream.of(templates, scripts, Source.below("src/main/java/org/waypoint/okr/web", ".java"))
                .flatMap(List::stream)
                .toList();

        assertThat(rules.deadLinks(pages, this::answers)).isEmpty();
    }

    @Test
    public void aLinkThatNobodyAnswersIsReported() {
        DescriptorRules planted = planted("<link>/secure/OkrHome.jspa</link><link>/secure/OkrHome!edit.jspa</link>");
        Source page = new Source("a.vm", "<a href=\"OkrGone.jspa?id=1\">");

        assertThat(planted.deadLinks(
                        List.of(page), (alias, command) -> alias.equals("OkrHome") && command.equals("execute")))
                .containsExactly("OkrHome!edit.jspa", "OkrGone.jspa");
    }

    @Test
    public void mavenFillsInTheVersionOnly() {
        assertThat(rules.unfilledVariables()).isEmpty();
        assertThat(planted("<link>${atlassian.plugin.key}</link><version>${project.version}</version>")
                        .unfilledVariables())
                .containsExactly("${atlassian.plugin.key}");
    }

    private boolean answers(String alias, String command) {
        String method = command.equals("execute")
                ? "doExecute"
                : "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
        try {
            // the base class calls doExecute, which need not be public
            Class<?> action = Class.forName(rules.actionClass(alias));
            return Stream.of(action.getMethods(), action.getDeclaredMethods())
                    .flatMap(Arrays::stream)
                    .anyMatch(candidate -> candidate.getName().equals(method));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean exists(String className) {
        try {
            Class.forName(className, false, DescriptorTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return HOST_CLASSES.contains(className);
        }
    }

    private static boolean hasFile(String file) {
        return Files.exists(Path.of("src/main/resources", file))
                || file.startsWith("i18n/") && Files.exists(Path.of(file));
    }

    private static DescriptorRules planted(String modules) {
        return new DescriptorRules(Xml.of(new Source("planted.xml", "<plugin>" + modules + "</plugin>")));
    }
}
