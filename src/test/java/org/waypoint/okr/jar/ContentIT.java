package org.waypoint.okr.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What the two jars carry: the add-on and its libraries; neither Jira's classes nor the sandbox nor tests. */
public class ContentIT {
    private static final PluginJar JAVAX = PluginJar.javax();
    private static final PluginJar JAKARTA = PluginJar.jakarta();
    private static final List<PluginJar> JARS = List.of(JAVAX, JAKARTA);

    @Test
    public void theJarsCarryTheAddOnOnly() {
        for (PluginJar jar : JARS) {
            assertThat(ContentRules.foreign(jar)).isEmpty();
            assertThat(ContentRules.missing(jar)).isEmpty();
        }
    }

    @Test
    public void whatDoesNotBelongIntoAJarIsReported() {
        List<String> strangers = List.of(
                "META-INF/versions/21/com/fasterxml/jackson/core/A.class",
                "com/atlassian/jira/issue/Issue.class",
                "module-info.class",
                "org/apache/commons/lang3/A.class",
                "org/waypoint/okr/house/HouseTest.class",
                "org/waypoint/sandbox/Main.class",
                "webwork/action/Action.class");
        PluginJar planted = JAVAX;
        for (String stranger : strangers) {
            planted = planted.with(stranger, "");
        }

        assertThat(ContentRules.foreign(planted))
                .containsExactlyElementsOf(strangers.stream()
                        .map(name -> name + " does not belong into the jar")
                        .toList());
    }

    @Test
    public void whatIsMissingIsReported() {
        assertThat(ContentRules.missing(
                        JAVAX.without("META-INF/LICENSE").without("META-INF/plugin-components/imports")))
                .containsExactly("META-INF/LICENSE is missing", "META-INF/plugin-components/imports is missing");
    }

    @Test
    public void nothingOfTheAddOnIsLeftBehind() {
        Set<String> compiled = compiled();

        assertThat(compiled).contains("atlassian-plugin.xml", "css/okr-base.css");
        for (PluginJar jar : JARS) {
            assertThat(ContentRules.forgotten(jar, compiled)).isEmpty();
        }
    }

    @Test
    public void aForgottenFileIsReported() {
        assertThat(ContentRules.forgotten(JAVAX.without("css/okr-base.css"), compiled()))
                .containsExactly("css/okr-base.css was left behind");
    }

    @Test
    public void everyClassRunsOnJava17() {
        for (PluginJar jar : JARS) {
            assertThat(ContentRules.wrongJava(jar)).isEmpty();
        }
    }

    @Test
    public void aClassForAnotherJavaIsReported() {
        byte[] java21 = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65};
        byte[] java11 = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 55};
        PluginJar planted =
                JAVAX.with("org/apache/commons/csv/A.class", java21).with("org/waypoint/okr/B.class", java11);

        assertThat(ContentRules.wrongJava(planted))
                .containsExactly(
                        "org/apache/commons/csv/A.class has class version 65",
                        "org/waypoint/okr/B.class has class version 55");
    }

    @Test
    public void everyLibraryComesWithItsLicence() {
        for (PluginJar jar : JARS) {
            assertThat(ContentRules.unlicensed(jar)).isEmpty();
        }
    }

    @Test
    public void aLibraryWithoutLicenceIsReported() {
        PluginJar planted = JAVAX.without("META-INF/licences/commons-csv/LICENSE.txt")
                .with("META-INF/NOTICE", JAVAX.text("META-INF/NOTICE").replace("Jackson Core ", "Something else"));

        assertThat(ContentRules.unlicensed(planted))
                .containsExactly("commons csv has no licence inside", "jackson core is not named in NOTICE");
    }

    @Test
    public void theJarsStaySmall() throws IOException {
        for (String name : List.of("waypoint-okr-[0-9.]+\\.jar", "waypoint-okr-[0-9.]+-jira11\\.jar")) {
            assertThat(ContentRules.tooBig(Files.size(PluginJar.made(name)))).isEmpty();
        }
        assertThat(ContentRules.tooBig(ContentRules.MOST_BYTES + 1)).containsExactly("6291457 bytes, at most 6291456");
    }

    @Test
    public void theDescriptorCarriesTheVersion() {
        for (PluginJar jar : JARS) {
            assertThat(jar.text(PluginJar.DESCRIPTOR)).contains("<version>1.").doesNotContain("${");
        }
    }

    private static Set<String> compiled() {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
