package org.waypoint.okr.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** What the manifests of both jars say; each rule is shown a planted fault as well. */
public class ManifestIT {
    private static final PluginJar JAVAX = PluginJar.javax();
    private static final PluginJar JAKARTA = PluginJar.jakarta();
    private static final List<PluginJar> JARS = List.of(JAVAX, JAKARTA);
    private static final List<Line> JAVAX_LINES = Line.servedBy("javax");

    @Test
    public void theBundleIsTheAddOnOfTheDescriptor() {
        for (PluginJar jar : JARS) {
            assertThat(BundleRules.identity(jar)).isEmpty();
        }
    }

    @Test
    public void anotherIdentityIsReported() {
        PluginJar planted = JAVAX.withHeader("Atlassian-Plugin-Key", "org.waypoint.other")
                .withHeader("Bundle-SymbolicName", "org.waypoint.okr.jakarta")
                .withHeader("Bundle-Version", "1.0.0-beta")
                .withHeader("Export-Package", "org.waypoint.okr.domain.cycle");

        assertThat(BundleRules.identity(planted))
                .containsExactly(
                        "Atlassian-Plugin-Key is 'org.waypoint.other', not 'org.waypoint.okr'",
                        "Bundle-SymbolicName is 'org.waypoint.okr.jakarta', not 'org.waypoint.okr'",
                        "Bundle-Version is '1.0.0-beta', not '1.0.0'",
                        "Export-Package is 'org.waypoint.okr.domain.cycle', not ''",
                        "Bundle-Version is no version of OSGi");
    }

    @Test
    public void importsAskForNoVersion() {
        for (PluginJar jar : JARS) {
            assertThat(jar.imports()).hasSizeGreaterThan(40);
            assertThat(BundleRules.versioned(jar)).isEmpty();
        }
    }

    @Test
    public void aVersionIsReported() {
        assertThat(BundleRules.versioned(JAVAX.withImport("javax.servlet;version=\"[4.0,5)\";resolution:=optional")))
                .containsExactly("javax.servlet is imported in certain versions only");
    }

    @Test
    public void nothingIsImportedForNothing() {
        for (PluginJar jar : JARS) {
            assertThat(BundleRules.unwanted(jar)).isEmpty();
            assertThat(BundleRules.ownAndImported(jar)).isEmpty();
        }
    }

    @Test
    public void anUnwantedImportIsReported() {
        assertThat(BundleRules.unwanted(JAVAX.withImport("java.util").withImport("org.jspecify.annotations")))
                .containsExactly(
                        "java.util is imported for nothing", "org.jspecify.annotations is imported for nothing");
    }

    @Test
    public void anImportedLibraryOfOurOwnIsReported() {
        assertThat(BundleRules.ownAndImported(JAVAX.withImport("com.fasterxml.jackson.databind;resolution:=optional")))
                .containsExactly("com.fasterxml.jackson.databind is inside the jar and imported");
    }

    @Test
    public void whatTextFilesNameIsImported() {
        for (PluginJar jar : JARS) {
            assertThat(BundleRules.notImported(jar)).isEmpty();
        }
    }

    @Test
    public void aForgottenPackageOfATextFileIsReported() {
        PluginJar planted = JAVAX.with(PluginJar.DESCRIPTOR, "<condition class=\"com.atlassian.jira.a.Condition\"/>")
                .with("META-INF/spring/plugin-context.xml", "<bean class=\"com.atlassian.jira.b.Bean\"/>")
                .with("META-INF/plugin-components/imports", "com.atlassian.jira.c.Service#service\n");

        assertThat(BundleRules.notImported(planted))
                .containsExactly(
                        "com.atlassian.jira.a is named in a text file and not imported",
                        "com.atlassian.jira.b is named in a text file and not imported",
                        "com.atlassian.jira.c is named in a text file and not imported");
    }

    @Test
    public void whatTheBytecodeUsesIsImported() {
        for (PluginJar jar : JARS) {
            assertThat(BundleRules.notCovered(jar)).isEmpty();
        }
    }

    @Test
    public void aForgottenPackageOfTheBytecodeIsReported() {
        String imports = JAVAX.header("Import-Package");
        PluginJar planted = JAVAX.withHeader("Import-Package", imports.replace("org.slf4j;", "org.slf5j;"));

        assertThat(BundleRules.notCovered(planted)).containsExactly("org.slf4j is used and not imported");
    }

    @Test
    public void onlyWhatEveryLineIsKnownToOfferIsMandatory() {
        assertThat(JAVAX.imports()).filteredOn(clause -> !clause.optional()).hasSizeGreaterThan(10);
        assertThat(BundleRules.daring(JAVAX, JAVAX_LINES)).isEmpty();
        assertThat(BundleRules.daring(JAKARTA, Line.servedBy("jakarta"))).isEmpty();
    }

    /** Inferred for two lines, absent in one, unheard of. */
    @Test
    public void aDaringImportIsReported() {
        PluginJar planted = JAVAX.withImport("org.springframework.aop.support")
                .withImport("com.atlassian.plugins.rest.api.security.annotation;resolution:=mandatory");

        assertThat(BundleRules.daring(planted, JAVAX_LINES))
                .containsExactly(
                        "org.springframework.aop.support is mandatory and not confirmed for every line",
                        "com.atlassian.plugins.rest.api.security.annotation is mandatory and not confirmed for every line");
    }

    @Test
    public void somethingIsWrittenDownAboutEveryImport() {
        for (PluginJar jar : JARS) {
            assertThat(BundleRules.unknown(jar, List.of(Line.values()))).isEmpty();
        }
        assertThat(BundleRules.unknown(JAVAX.withImport("com.atlassian.never.heard;resolution:=optional"), JAVAX_LINES))
                .containsExactly("com.atlassian.never.heard has no entry in src/test/resources/osgi");
    }
}
