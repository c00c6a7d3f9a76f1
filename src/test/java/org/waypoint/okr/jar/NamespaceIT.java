package org.waypoint.okr.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

/** The jar for Jira 11 is the other one with jakarta in place of javax, wholly, and with nothing else changed. */
public class NamespaceIT {
    private static final String PLANTED = "org/waypoint/okr/rest/Planted";

    private static final PluginJar JAVAX = PluginJar.javax();
    private static final PluginJar JAKARTA = PluginJar.jakarta();

    private final Linkage jakartaApi = new Linkage(Path.of("target/jakarta-api"));

    @Test
    public void eachJarSpeaksOfItsNamespaceOnly() {
        assertThat(NamespaceRules.leftovers(JAKARTA, NamespaceRules.JAVAX)).isEmpty();
        assertThat(NamespaceRules.leftovers(JAVAX, NamespaceRules.JAKARTA)).isEmpty();
    }

    /** Each place that a word can hide in; the last one is what the Eclipse Transformer has indeed left behind. */
    @Test
    public void aLeftoverIsReported() {
        PluginJar planted = JAKARTA.with(
                        PLANTED + "Call.class", PlantedClass.calling("javax/ws/rs/core/Response", "ok", "()V"))
                .with(PLANTED + "Text.class", PlantedClass.saying("see javax.servlet.http.HttpServlet"))
                .with(PLANTED + "Record.class", PlantedClass.recordOf("Ljavax/ws/rs/core/UriInfo;"))
                .with("META-INF/spring/more.xml", "<bean class='javax.inject.Provider'/>")
                .withImport("javax.annotation;resolution:=optional");

        assertThat(NamespaceRules.leftovers(planted, NamespaceRules.JAVAX))
                .containsExactly(
                        "META-INF/MANIFEST.MF speaks of javax",
                        "META-INF/spring/more.xml speaks of javax",
                        PLANTED + "Call.class speaks of javax",
                        PLANTED + "Record.class speaks of javax",
                        PLANTED + "Text.class speaks of javax");
        assertThat(NamespaceRules.leftovers(JAKARTA, NamespaceRules.JAKARTA)).hasSizeGreaterThan(30);
    }

    @Test
    public void namesOfTheJdkStayAsTheyAre() {
        PluginJar planted =
                JAKARTA.with(PLANTED + ".class", PlantedClass.calling("javax/xml/parsers/SAXParser", "reset", "()V"));

        assertThat(NamespaceRules.leftovers(planted, NamespaceRules.JAVAX)).isEmpty();
    }

    @Test
    public void noTextIsRewrittenByAccident() {
        assertThat(NamespaceRules.texts(JAVAX)).isEmpty();
        assertThat(NamespaceRules.texts(
                        JAVAX.with(PLANTED + ".class", PlantedClass.saying("ask for javax.inject.Inject"))))
                .containsExactly(PLANTED + ".class has a text that would be rewritten");
    }

    @Test
    public void nothingElseIsChanged() {
        assertThat(NamespaceRules.needlessChanges(JAVAX, JAKARTA)).isEmpty();
        assertThat(NamespaceRules.otherHeaders(JAVAX, JAKARTA)).isEmpty();
    }

    @Test
    public void aNeedlessChangeIsReported() {
        PluginJar planted = JAKARTA.with("META-INF/plugin-components/component", "")
                .without("css/okr-base.css")
                .withHeader("Bundle-SymbolicName", "org.waypoint.okr.jakarta")
                .withHeader("Bundle-Name", "Waypoint OKRs Jakarta");

        assertThat(NamespaceRules.needlessChanges(JAVAX, planted))
                .containsExactly(
                        "META-INF/plugin-components/component is not the same in both jars",
                        "css/okr-base.css is not the same in both jars");
        assertThat(NamespaceRules.otherHeaders(JAVAX, planted))
                .containsExactlyInAnyOrder(
                        "Bundle-SymbolicName is not the same in both jars", "Bundle-Name is not the same in both jars");
    }

    @Test
    public void everyReferenceToJakartaLeadsSomewhere() {
        assertThat(Linkage.count(JAKARTA, "jakarta/")).isGreaterThan(20);
        assertThat(jakartaApi.unresolved(JAKARTA, "jakarta/")).isEmpty();
    }

    @Test
    public void aReferenceThatLeadsNowhereIsReported() {
        PluginJar planted = JAKARTA.with(
                        PLANTED + "A.class", PlantedClass.calling("jakarta/ws/rs/core/Gone", "a", "()V"))
                .with(
                        PLANTED + "B.class",
                        PlantedClass.calling("jakarta/ws/rs/core/UriInfo", "getPlace", "()Ljava/lang/String;"))
                .with(
                        PLANTED + "C.class",
                        PlantedClass.calling("jakarta/ws/rs/core/UriInfo", "getPath", "()Ljava/lang/String;"));

        assertThat(jakartaApi.unresolved(planted, "jakarta/"))
                .containsExactly(
                        PLANTED + "A.class needs jakarta/ws/rs/core/Gone",
                        PLANTED + "B.class needs jakarta/ws/rs/core/UriInfo#getPlace()Ljava/lang/String;");
    }

    @Test
    public void theLibraryForThisCheckIsComplete() {
        assertThat(List.of("jakarta/inject/Inject", "jakarta/annotation/Nonnull", "jakarta/ws/rs/Path"))
                .allSatisfy(type -> assertThat(jakartaApi.unresolved(
                                JAKARTA.with(
                                        PLANTED + ".class",
                                        PlantedClass.calling(type, "toString", "()Ljava/lang/String;")),
                                type))
                        .isEmpty());
    }
}
