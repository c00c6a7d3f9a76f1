package org.waypoint.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.waypoint.sandbox.descriptor.PluginFolder;

/** The sandbox wires an add-on from its index files and from nothing else: a wrong one keeps it from starting, as in Jira. */
public class WrongIndexTest {
    private static final String INDEX = "META-INF/plugin-components/";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path addOn;
    private PluginFolder real;

    @Before
    public void copyTheTinyAddOn() throws IOException {
        real = PluginFolder.under("tiny-plugin");
        addOn = folder.newFolder("tiny-plugin").toPath();
        try (Stream<Path> files = Files.walk(real.resources())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = addOn.resolve(real.resources().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    public void withTheRightIndexItStarts() {
        try (Sandbox sandbox = start()) {
            assertThat(sandbox.baseUrl()).startsWith("http://localhost:");
        }
    }

    @Test
    public void aForgottenComponentIsNoBean() throws IOException {
        write("component", "");

        assertThatThrownBy(this::start).hasMessageContaining("notes");
    }

    @Test
    public void aForgottenImportLeavesAConstructorUnsatisfied() throws IOException {
        write("imports", "com.atlassian.jira.security.JiraAuthenticationContext\n");

        assertThatThrownBy(this::start)
                .hasStackTraceContaining(
                        "No qualifying bean of type 'com.atlassian.activeobjects.external.ActiveObjects'");
    }

    @Test
    public void aComponentThatDoesNotExistIsNamed() throws IOException {
        write("component", "org.waypoint.sandbox.tiny.Notes\norg.waypoint.sandbox.tiny.Renamed\n");

        assertThatThrownBy(this::start)
                .hasStackTraceContaining("index names org.waypoint.sandbox.tiny.Renamed, which does not exist");
    }

    @Test
    public void anImportThatNoHostOffersIsNamed() throws IOException {
        Files.writeString(addOn.resolve(INDEX + "imports"), imports() + "java.util.concurrent.Executor\n");

        assertThatThrownBy(this::start).hasStackTraceContaining("The add-on imports java.util.concurrent.Executor");
    }

    @Test
    public void twoBeansOfOneNameAreRefused() throws IOException {
        write("component", "org.waypoint.sandbox.tiny.Notes\norg.waypoint.sandbox.tiny.Notes\n");

        assertThatThrownBy(this::start).hasStackTraceContaining("Two entries of the scanner's index are called notes");
    }

    @Test
    public void anExportOfNoComponentIsRefused() throws IOException {
        write("exports", "org.waypoint.sandbox.tiny.Gone#com.atlassian.sal.api.lifecycle.LifecycleAware\n");

        assertThatThrownBy(this::start).hasStackTraceContaining("gone");
    }

    private String imports() throws IOException {
        return Files.readString(addOn.resolve(INDEX + "imports"));
    }

    private void write(String file, String lines) throws IOException {
        Files.writeString(addOn.resolve(INDEX + file), lines);
    }

    private Sandbox start() {
        return Sandbox.start(TinySandbox.options().plugin(new PluginFolder(addOn, real.classes())));
    }
}
