package org.waypoint.okr.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.osgi.framework.Bundle;

/**
 * Loads and links every class of the jars through their bundle's own class loader, so that a class which is not there
 * shows itself here and not on somebody's page.
 */
public class LoadingIT {
    private static final List<Felix> FRAMEWORKS = new ArrayList<>();
    private static final Map<Line, Bundle> BUNDLES = new EnumMap<>(Line.class);

    @BeforeClass
    public static void start() throws Exception {
        for (Line line : Line.values()) {
            BUNDLES.put(line, frameworkOf(line).start(line.jar()));
        }
    }

    @AfterClass
    public static void stop() throws Exception {
        for (Felix felix : FRAMEWORKS) {
            felix.close();
        }
    }

    @Test
    public void everyClassLoads() {
        BUNDLES.forEach((line, bundle) ->
                assertThat(faults(bundle, line.jar())).as(line.version()).isEmpty());
    }

    @Test
    public void aClassThatCannotLoadIsReported() throws Exception {
        Line line = Line.JIRA_10_3;
        String imports = line.jar().header("Import-Package");
        PluginJar planted = line.jar()
                .withHeader("Import-Package", imports.replace("com.atlassian.jira.bc.issue.search;", "a.b.c;"));

        assertThat(faults(frameworkOf(line).start(planted), planted))
                .contains("org.waypoint.okr.jira.JiraIssueSearch: com/atlassian/jira/bc/issue/search/SearchService");
    }

    /** Jira asks the add-on's class loader for them, also for its own conditions. */
    @Test
    public void whatTheDescriptorNamesIsSeenFromTheBundle() throws Exception {
        for (Line line : Line.values()) {
            Set<String> named = ClassNames.in(line.jar().text(PluginJar.DESCRIPTOR));

            assertThat(named).anyMatch(name -> name.startsWith("com.atlassian.jira."));
            for (String name : named) {
                assertThat(BUNDLES.get(line).loadClass(name)).as(line.version()).isNotNull();
            }
        }
    }

    /** The libraries inside work without the files that were left out when they were unpacked. */
    @Test
    public void jacksonInsideWritesJson() throws Exception {
        for (Bundle bundle : BUNDLES.values()) {
            Class<?> json = bundle.loadClass("com.fasterxml.jackson.databind.ObjectMapper");
            Object mapper = json.getConstructor().newInstance();

            assertThat(json.getClassLoader()).isNotEqualTo(getClass().getClassLoader());
            assertThat(json.getMethod("writeValueAsString", Object.class).invoke(mapper, Map.of("a", List.of(1))))
                    .isEqualTo("{\"a\":[1]}");
        }
    }

    private static Felix frameworkOf(Line line) throws Exception {
        Map<String, byte[]> classes =
                new TreeMap<>(line == Line.JIRA_11_3 ? HostClasses.jakarta() : HostClasses.javax());
        // conditions of Jira that no class of ours calls, so that there are no signatures of them
        ClassNames.in(line.jar().text(PluginJar.DESCRIPTOR)).stream()
                .filter(name -> name.startsWith("com.atlassian."))
                .map(name -> name.replace('.', '/'))
                .forEach(name -> classes.putIfAbsent(name + ".class", PlantedClass.named(name)));
        Felix felix = Felix.offering(line.offered(), classes);
        FRAMEWORKS.add(felix);
        return felix;
    }

    private static List<String> faults(Bundle bundle, PluginJar jar) {
        Set<String> faults = new TreeSet<>();
        for (String file : jar.classes()) {
            String name = file.replace(".class", "").replace('/', '.');
            try {
                Class<?> type = bundle.loadClass(name);
                // asking for the members links the class: its code is verified, the types of the members are loaded
                type.getDeclaredMethods();
                type.getDeclaredConstructors();
                type.getDeclaredFields();
            } catch (ClassNotFoundException | LinkageError e) {
                faults.add(name + ": " + e.getMessage());
            }
        }
        return new ArrayList<>(faults);
    }
}
