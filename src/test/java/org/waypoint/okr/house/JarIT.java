package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.Test;

/** What the jar carries: the add-on, and neither Jira's signatures nor the sandbox nor tests. */
public class JarIT {
    private static final Pattern OURS = Pattern.compile("META-INF/.*|atlassian-plugin\\.xml|i18n/.*\\.properties"
            + "|(api|css|js|images|templates)/.*|org/(waypoint/(okr/.*)?)?|(i18n|api|css|js|images|templates)/");
    private static final Pattern TEST = Pattern.compile(".*(Test|IT|Witness)(\\$.*)?\\.class|org/waypoint/sandbox/.*");
    private static final List<String> NEEDED = List.of(
            "META-INF/LICENSE",
            "META-INF/NOTICE",
            "META-INF/plugin-components/component",
            "META-INF/plugin-components/imports",
            "META-INF/spring/plugin-context.xml",
            "atlassian-plugin.xml",
            "i18n/okr.properties");

    @Test
    public void theJarCarriesTheAddOnOnly() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(faults(jar.stream().map(ZipEntry::getName).toList())).isEmpty();
        }
    }

    @Test
    public void theDescriptorCarriesTheVersion() throws IOException {
        try (JarFile jar = jar()) {
            byte[] descriptor =
                    jar.getInputStream(jar.getEntry("atlassian-plugin.xml")).readAllBytes();

            assertThat(new String(descriptor, StandardCharsets.UTF_8))
                    .contains("<version>1.")
                    .doesNotContain("${");
        }
    }

    @Test
    public void whatDoesNotBelongIntoTheJarIsReported() {
        List<String> entries = Stream.concat(
                        NEEDED.stream().skip(1),
                        Stream.of(
                                "org/waypoint/okr/app/A.class",
                                "com/atlassian/jira/Issue.class",
                                "org/waypoint/sandbox/Main.class",
                                "org/waypoint/okr/house/HouseTest.class"))
                .toList();

        assertThat(faults(entries))
                .containsExactlyInAnyOrder(
                        "missing: META-INF/LICENSE",
                        "com/atlassian/jira/Issue.class",
                        "org/waypoint/sandbox/Main.class",
                        "org/waypoint/okr/house/HouseTest.class");
    }

    private static List<String> faults(List<String> entries) {
        Stream<String> missing =
                NEEDED.stream().filter(name -> !entries.contains(name)).map(name -> "missing: " + name);
        Stream<String> foreign = entries.stream()
                .filter(name ->
                        !OURS.matcher(name).matches() || TEST.matcher(name).matches());
        return Stream.concat(missing, foreign).toList();
    }

    private static JarFile jar() throws IOException {
        File[] jars = new File("target").listFiles((folder, name) -> name.matches("waypoint-okr-[0-9.]+\\.jar"));
        assertThat(jars).as("the jar that the build has just made").hasSize(1);
        return new JarFile(jars[0]);
    }
}
