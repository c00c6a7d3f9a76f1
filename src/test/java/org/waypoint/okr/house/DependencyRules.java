package org.waypoint.okr.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may know whom; the reasons are told in docs/architecture.md. */
final class DependencyRules {
    private static final String REST_API = "javax.ws.rs..";

    /** What JAX-RS 1.1 has and resources need: the oldest Jira we support offers no more. */
    private static final Set<String> JAX_RS_1_1 = Stream.concat(
                    Stream.of(
                                    "Path",
                                    "GET",
                                    "POST",
                                    "PUT",
                                    "DELETE",
                                    "Consumes",
                                    "Produces",
                                    "PathParam",
                                    "QueryParam",
                                    "FormParam",
                                    "HeaderParam",
                                    "CookieParam",
                                    "DefaultValue",
                                    "WebApplicationException")
                            .map("javax.ws.rs."::concat),
                    Stream.of(
                                    "Context",
                                    "Response",
                                    "MediaType",
                                    "UriBuilder",
                                    "UriInfo",
                                    "HttpHeaders",
                                    "Request",
                                    "CacheControl",
                                    "EntityTag",
                                    "StreamingOutput",
                                    "MultivaluedMap")
                            .map("javax.ws.rs.core."::concat))
            .collect(Collectors.toUnmodifiableSet());

    private final Rings rings;

    DependencyRules(String base) {
        this.rings = new Rings(base);
    }

    ArchRule domainKnowsTheJdkOnly() {
        return classes()
                .that()
                .resideInAnyPackage(rings.of("domain"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(rings.of("domain"), "java..", "org.jspecify.annotations.."));
    }

    ArchRule appKnowsTheDomainOnly() {
        return classes()
                .that()
                .resideInAnyPackage(rings.of("app"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(
                        rings.of("app", "domain"), "java..", "org.jspecify.annotations..", "org.apache.commons.csv.."));
    }

    ArchRule featuresKnowThoseToTheirLeft() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < Rings.FEATURES.size(); i++) {
            String[] later = Rings.FEATURES.subList(i + 1, Rings.FEATURES.size()).stream()
                    .flatMap(feature -> Stream.of(rings.feature(feature)))
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAnyPackage(rings.feature(Rings.FEATURES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules);
    }

    /** A feature that {@link Rings#FEATURES} does not list would escape the order. */
    ArchRule everyFeatureHasItsPlace() {
        String[] known = Rings.FEATURES.stream()
                .flatMap(feature -> Stream.of(rings.feature(feature)))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(rings.of("domain"))
                .should()
                .resideInAnyPackage(with(known, rings.base() + ".domain"));
    }

    ArchRule featuresFormNoCycle() {
        return slices().matching(rings.base() + ".domain.(*)..").should().beFreeOfCycles();
    }

    ArchRule doorwaysKnowNoAdapter() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.of(Rings.DOORWAYS.toArray(String[]::new)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rings.of("ao", "jira"));
    }

    ArchRule doorwaysKnowNoOtherDoorway() {
        return CompositeArchRule.of(Rings.DOORWAYS.stream()
                .map(door -> noClasses()
                        .that()
                        .resideInAnyPackage(rings.of(door))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(rings.of(Rings.DOORWAYS.stream()
                                .filter(other -> !other.equals(door))
                                .toArray(String[]::new)))
                        .allowEmptyShould(true))
                .map(ArchRule.class::cast)
                .toList());
    }

    ArchRule doorwaysKnowNoRepository() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.of(Rings.DOORWAYS.toArray(String[]::new)))
                .should()
                .dependOnClassesThat(rings.repository());
    }

    ArchRule nobodyKnowsThePlugin() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.except("plugin"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rings.of("plugin"));
    }

    ArchRule adaptersKnowNoDoorwayAndNotEachOther() {
        return CompositeArchRule.of(List.of(
                noClassesOf("ao")
                        .resideInAnyPackage(rings.of("jira", "rest", "web", "jql", "scheduling"))
                        .allowEmptyShould(true),
                noClassesOf("jira")
                        .resideInAnyPackage(rings.of("ao", "rest", "web", "jql", "scheduling"))
                        .allowEmptyShould(true)));
    }

    ArchRule activeObjectsStayInAo() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.except("ao", "plugin"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..");
    }

    ArchRule jiraStaysAtTheEdge() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.of("domain", "app", "ao", "rest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian.jira..", "webwork..");
    }

    ArchRule restStaysInRest() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.except("rest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        REST_API, "jakarta.ws.rs..", "com.atlassian.plugins.rest..", "com.fasterxml.jackson..");
    }

    ArchRule restUsesTheOldestJaxRs() {
        DescribedPredicate<JavaClass> newer = DescribedPredicate.describe(
                "are newer than JAX-RS 1.1", type -> !JAX_RS_1_1.contains(outermost(type.getName())));
        return noClasses()
                .that()
                .resideInAnyPackage(rings.all())
                .should()
                .dependOnClassesThat(resideInAPackage(REST_API).and(newer));
    }

    /** All three lines of Jira offer these, or our jar brings them along. */
    ArchRule nothingElseIsUsed() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.all())
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        rings.all(),
                        "java..",
                        "javax.inject..",
                        "javax.servlet..",
                        "javax.ws.rs..",
                        "org.jspecify.annotations..",
                        "org.slf4j..",
                        "org.springframework..",
                        "com.atlassian..",
                        "webwork..",
                        "net.java.ao..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.csv..")));
    }

    private ClassesThat<ClassesShouldConjunction> noClassesOf(String ring) {
        return noClasses().that().resideInAnyPackage(rings.of(ring)).should().dependOnClassesThat();
    }

    private static String outermost(String className) {
        int inner = className.indexOf('$');
        return inner < 0 ? className : className.substring(0, inner);
    }

    private static String[] with(String[] packages, String... more) {
        return Stream.of(packages, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
