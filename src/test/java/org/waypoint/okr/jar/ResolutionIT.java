package org.waypoint.okr.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Whether the framework inside each line of Jira would take the add-on. The host offers what is confirmed for its line,
 * or also what is inferred; see {@link Line}. Each thing that could go wrong is tried as well.
 */
public class ResolutionIT {
    private static final PluginJar JAVAX = PluginJar.javax().bare();
    private static final Set<String> OF_10_3 = Line.JIRA_10_3.confirmed();

    @Test
    public void theAddOnStartsWhereOnlyConfirmedPackagesAre() throws Exception {
        for (Line line : Line.values()) {
            try (Felix felix = Felix.offering(line.confirmed())) {
                assertThat(felix.start(line.jar()).getState())
                        .as(line.version())
                        .isEqualTo(Bundle.ACTIVE);
            }
        }
    }

    @Test
    public void everyImportIsWiredUnlessItsLineHasNoSuchPackage() throws Exception {
        for (Line line : Line.values()) {
            try (Felix felix = Felix.offering(line.offered())) {
                Set<String> absent = new TreeSet<>(line.known());
                absent.removeAll(line.offered());

                assertThat(Felix.unwired(felix.start(line.jar()), line.jar()))
                        .as(line.version())
                        .isSubsetOf(absent)
                        .noneMatch(name -> name.startsWith("javax.") || name.startsWith("jakarta."));
            }
        }
    }

    @Test
    public void theOtherJarIsRefusedInSoManyWords() throws Exception {
        for (Line line : Line.values()) {
            String namespace = line == Line.JIRA_11_3 ? "javax." : "jakarta.";
            try (Felix felix = Felix.offering(line.offered())) {
                refused(felix, line.wrongJar(), "osgi.wiring.package=" + namespace);
            }
        }
    }

    @Test
    public void withoutAnyMandatoryPackageTheAddOnIsRefused() throws Exception {
        List<String> mandatory = JAVAX.imports().stream()
                .filter(clause -> !clause.optional())
                .map(Clause::name)
                .toList();

        for (String missing : mandatory) {
            Set<String> rest = new TreeSet<>(OF_10_3);
            rest.remove(missing);
            try (Felix felix = Felix.offering(rest)) {
                refused(felix, JAVAX, "osgi.wiring.package=" + missing + ")");
            }
        }
    }

    @Test
    public void aMandatoryImportThatNobodyOffersIsRefused() throws Exception {
        try (Felix felix = Felix.offering(OF_10_3)) {
            refused(felix, JAVAX.withImport("com.atlassian.never.heard"), "com.atlassian.never.heard");
        }
    }

    @Test
    public void aMandatoryVersionIsRefused() throws Exception {
        try (Felix felix = Felix.offering(OF_10_3)) {
            String imports = JAVAX.header("Import-Package");
            String versioned = imports.replace("javax.ws.rs;", "javax.ws.rs;version=\"[2.1,3)\";");

            refused(felix, JAVAX.withHeader("Import-Package", versioned), "osgi.wiring.package=javax.ws.rs)");
        }
    }

    /** Why imports carry no version: an optional one outside its range is left out without a word. */
    @Test
    public void anOptionalVersionStaysUnwiredSilently() throws Exception {
        try (Felix felix = Felix.offering(List.of("jakarta.servlet;version=\"6.0.0\""))) {
            String imports = "jakarta.servlet;version=\"[5.0,6)\";resolution:=optional";
            PluginJar planted = JAVAX.withHeader("Import-Package", imports);
            Bundle bundle = felix.start(planted);

            assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(Felix.unwired(bundle, planted)).containsExactly("jakarta.servlet");
        }
    }

    /** Why the manifest does not ask for a Java: class files do that, and an old framework does not know the name. */
    @Test
    public void aFrameworkThatDoesNotKnowJava17TakesTheAddOn() throws Exception {
        try (Felix felix = Felix.ofTheTimeOfJava11(OF_10_3)) {
            PluginJar asking =
                    JAVAX.withHeader("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"");

            assertThat(felix.start(JAVAX).getState()).isEqualTo(Bundle.ACTIVE);
            refused(felix, asking.withHeader("Bundle-SymbolicName", "another"), "osgi.ee");
        }
    }

    private static void refused(Felix felix, PluginJar jar, String because) throws BundleException {
        Bundle bundle = felix.install(jar);
        try {
            assertThatExceptionOfType(BundleException.class)
                    .isThrownBy(bundle::start)
                    .withMessageContaining(because);
        } finally {
            bundle.uninstall();
        }
    }
}
