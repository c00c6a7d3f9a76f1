package org.waypoint.okr.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.java.ao.schema.Table;
import org.junit.Test;

/** Everything that the descriptor names exists; each rule is shown a planted fault as well. */
public class DescriptorTest {
    private final Descriptor ours;
    private final Descriptor bad = Descriptor.of("""
            <atlassian-plugin key="bad">
                <!-- tables -->
                <ao key="b"><entity>org.waypoint.okr.ao.entity.NoSuchEntity</entity></ao>
                <web-panel key="a">
                    <context-provider class="org.waypoint.okr.web.panel.NoSuchPanel"/>
                    <resource type="velocity" name="view" location="/templates/no-such.vm"/>
                </web-panel>
                <!-- actions -->
                <webwork1 key="a" class="java.lang.Object"><actions>
                    <action name="org.waypoint.okr.web.action.NoSuchAction" alias="X">
                        <view name="success">/templates/no-such-either.vm</view>
                    </action>
                </actions></webwork1>
                <velocity-allowlist key="v"><method>org.waypoint.okr.web.view.NoView#title()</method></velocity-allowlist>
            </atlassian-plugin>
            """);

    public DescriptorTest() throws IOException {
        ours = Descriptor.ours();
    }

    @Test
    public void thePluginKeyIsTheNameOfTheTables() {
        assertThat(ours.pluginKey()).isEqualTo("org.waypoint.okr");
    }

    @Test
    public void everyClassExists() {
        assertThat(ours.missingClasses()).isEmpty();
        assertThat(bad.missingClasses())
                .containsExactlyInAnyOrder(
                        "org.waypoint.okr.ao.entity.NoSuchEntity",
                        "org.waypoint.okr.web.panel.NoSuchPanel",
                        "org.waypoint.okr.web.action.NoSuchAction",
                        "org.waypoint.okr.web.view.NoView");
    }

    @Test
    public void everyTemplateStyleAndScriptExists() {
        assertThat(ours.missingFiles()).isEmpty();
        assertThat(bad.missingFiles()).containsExactlyInAnyOrder("templates/no-such.vm", "templates/no-such-either.vm");
    }

    @Test
    public void noKeyIsUsedTwice() {
        assertThat(ours.repeatedKeys()).isEmpty();
        assertThat(bad.repeatedKeys()).containsExactly("a");
    }

    @Test
    public void groupsAreSorted() {
        assertThat(ours.unsortedKeys()).isEmpty();
        assertThat(bad.unsortedKeys()).containsExactly("a after b");
    }

    @Test
    public void everyTableIsDeclared() {
        List<String> tables = new ClassFileImporter()
                .importPath(Path.of("target/classes/org/waypoint")).stream()
                        .filter(type -> type.getPackageName().equals("org.waypoint.okr.ao.entity"))
                        .filter(type -> type.isAnnotatedWith(Table.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(ours.entities()).containsExactlyInAnyOrderElementsOf(tables);
    }
}
