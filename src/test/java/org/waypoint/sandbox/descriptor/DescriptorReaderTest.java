package org.waypoint.sandbox.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.waypoint.sandbox.NotImitated;

/** What a descriptor may hold. */
public class DescriptorReaderTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private PluginDescriptor read(String modules) {
        try {
            Path file = folder.newFile().toPath();
            Files.writeString(file, "<atlassian-plugin key=\"k\" name=\"n\">" + modules + "</atlassian-plugin>");
            return DescriptorReader.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    public void theRealDescriptorIsUnderstood() {
        assertThat(PluginFolder.onClassPath().descriptor().key()).isNotEmpty();
    }

    @Test
    public void anUnknownModuleIsRefusedByName() {
        assertThatThrownBy(() -> read("<servlet-filter key=\"f\"/>"))
                .isInstanceOf(NotImitated.class)
                .hasMessageContaining("<servlet-filter key=\"f\">");
    }

    @Test
    public void anUnknownElementIsRefusedByName() {
        assertThatThrownBy(() -> read("<web-item key=\"i\" section=\"s\"><velocity/></web-item>"))
                .hasMessageContaining("<velocity>");
    }

    @Test
    public void twoModulesCannotShareAKey() {
        assertThatThrownBy(() -> read("<web-item key=\"i\" section=\"s\"/><web-section key=\"i\" location=\"l\"/>"))
                .hasMessageContaining("have the key i");
    }

    @Test
    public void aSecondAoModuleIsRefused() {
        assertThatThrownBy(() -> read("<ao key=\"a\" namespace=\"n\"/><ao key=\"b\" namespace=\"n\"/>"))
                .hasMessageContaining("exactly one <ao>");
    }

    @Test
    public void conditionsKeepTheirGroups() {
        ConditionSpec condition = read("<web-item key=\"i\" section=\"s\"><conditions type=\"OR\">"
                        + "<condition class=\"A\" invert=\"true\"/><condition class=\"B\"/></conditions></web-item>")
                .items()
                .get(0)
                .condition();

        ConditionSpec group = condition.parts().get(0);
        assertThat(group.any()).isTrue();
        assertThat(group.parts()).extracting(ConditionSpec::invert).containsExactly(true, false);
    }
}
