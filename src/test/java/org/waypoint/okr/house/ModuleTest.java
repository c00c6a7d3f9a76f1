package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.junit.Test;

/** Modules of {@code atlassian-plugin.xml} as Jira will take them; each rule is shown a planted fault as well. */
public class ModuleTest {
    private static final String HERE = ModuleTest.class.getName();

    private final ModuleRules rules = new ModuleRules(Xml.of(Source.read(Path.of("atlassian-plugin.xml"))));

    @Test
    public void everyClassIsWhatItsModuleMakesOfIt() {
        assertThat(rules.unfitClasses()).isEmpty();
    }

    @Test
    public void everyRestResourceCanBeInstantiated() {
        List<Class<?>> resources =
                CompiledClasses.below("target/classes/org/waypoint/okr/rest", "org.waypoint.okr.rest").stream()
                        .filter(type -> type.isAnnotationPresent(javax.ws.rs.Path.class))
                        .toList();

        assertThat(resources)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        type -> assertThat(ModuleRules.notInstantiable(type)).isEmpty());
    }

    @Test
    public void aClassOfAnotherKindIsReported() {
        ModuleRules planted = planted("""
                <web-panel key='okr-a'><context-provider class='%1$s$Good'/><condition class='%1$s$Good'/></web-panel>
                <ao key='okr-b'><entity>%1$s$Good</entity></ao>
                <servlet key='okr-c' class='%1$s$Good'/>
                """.replace("%1$s", HERE));

        assertThat(planted.unfitClasses())
                .containsExactly(
                        HERE + "$Good is no com.atlassian.plugin.web.Condition",
                        HERE + "$Good is no net.java.ao.RawEntity",
                        "<servlet> names " + HERE + "$Good, and nobody said what it has to be");
    }

    @Test
    public void aClassThatNobodyCanInstantiateIsReported() {
        ModuleRules planted = planted("""
                <condition class='%1$s$Unfinished'/><condition class='%1$s$Undecided'/><condition class='%1$s$Unmarked'/>
                <condition class='%1$s$Hidden'/>
                """.replace("%1$s", HERE));

        assertThat(planted.unfitClasses())
                .containsExactly(
                        HERE + "$Unfinished is abstract or not public",
                        HERE + "$Undecided must have exactly one constructor, a public one",
                        "the constructor of " + HERE + "$Unmarked lacks @Inject",
                        HERE + "$Hidden is abstract or not public");
    }

    @Test
    public void theAddOnSaysThatItIsMadeForClusters() {
        assertThat(rules.missingDataCenterParameters()).isEmpty();
        assertThat(planted("<plugin-info><param name='atlassian-data-center-status'>compatible</param></plugin-info>")
                        .missingDataCenterParameters())
                .containsExactly("atlassian-data-center-compatible=true");
    }

    @Test
    public void modulesStandInGroupsInTheOrderOfTheirKeys() {
        assertThat(rules.outOfOrder()).isEmpty();
    }

    @Test
    public void aModuleOutOfItsPlaceIsReported() {
        ModuleRules planted = planted("""
                <rest key='okr-z'/>
                <!-- items -->
                <web-section key='okr-b'/><web-item key='okr-a'/><web-item key='okr-d'/><web-item key='okr-c'/>
                <!-- panels -->
                <web-panel key='okr-a'/>
                """);

        assertThat(planted.outOfOrder()).containsExactly("<rest> stands under no heading", "okr-c stands behind okr-d");
    }

    @Test
    public void theAllowListNamesConcreteClasses() {
        assertThat(rules.vagueAllowances()).isEmpty();
    }

    @Test
    public void anAllowanceForAnAbstractOrInheritingClassIsReported() {
        ModuleRules planted = planted("""
                <method>%1$s$Unfinished#shouldDisplay()</method><method>%1$s$View#title()</method>
                <method>%1$s$View#getClass()</method><method>a.Gone#x()</method>
                """.replace("%1$s", HERE));

        assertThat(planted.vagueAllowances())
                .containsExactly(HERE + "$Unfinished#shouldDisplay()", HERE + "$View#getClass()", "a.Gone#x()");
    }

    private static ModuleRules planted(String modules) {
        return new ModuleRules(Xml.of(new Source("planted.xml", "<plugin>" + modules + "</plugin>")));
    }

    public record View(String title) {}

    public static final class Good implements ContextProvider {
        @Inject
        public Good() {}

        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return context;
        }
    }

    public abstract static class Unfinished implements Condition {
        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return true;
        }
    }

    public static final class Undecided extends Unfinished {
        @Inject
        public Undecided() {}

        public Undecided(String name) {}
    }

    public static final class Unmarked extends Unfinished {
        public Unmarked() {}
    }

    static final class Hidden extends Unfinished {
        @Inject
        public Hidden() {}
    }
}
