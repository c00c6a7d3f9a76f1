package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;
import org.waypoint.okr.house.witness.ao.RowWitness;
import org.waypoint.okr.house.witness.app.FrameworksInAppWitness;
import org.waypoint.okr.house.witness.app.PluginInAppWitness;
import org.waypoint.okr.house.witness.domain.CrowdedWitness;
import org.waypoint.okr.house.witness.domain.JiraInDomainWitness;
import org.waypoint.okr.house.witness.domain.refusal.EarlyWitness;
import org.waypoint.okr.house.witness.domain.stray.StrayWitness;
import org.waypoint.okr.house.witness.host.HostWitness;
import org.waypoint.okr.house.witness.jira.AdapterWitness;
import org.waypoint.okr.house.witness.rest.RestWitness;
import org.waypoint.okr.house.witness.web.WebWitness;

/**
 * The arrows of docs/architecture.md, read from the class files. Each rule is asked twice: the product obeys it, and the
 * witness that breaks it is reported.
 */
public class DependencyRuleTest {
    private static final String PRODUCT = "org.waypoint.okr";
    private static final String WITNESSES = "org.waypoint.okr.house.witness";

    private static JavaClasses product;
    private static JavaClasses witnesses;

    @BeforeClass
    public static void readClassFiles() {
        product = new ClassFileImporter().importPath(Path.of("target/classes"));
        witnesses = new ClassFileImporter().importPackages(WITNESSES);
    }

    @Test
    public void everyRingIsThere() {
        Set<String> packages = product.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(List.of("domain", "app", "ao", "jira", "rest", "web", "scheduling", "plugin"))
                .filteredOn(ring ->
                        packages.stream().noneMatch(name -> (name + ".").startsWith(PRODUCT + "." + ring + ".")))
                .as("rings without classes")
                .isEmpty();
    }

    @Test
    public void theDomainKnowsTheJdkOnly() {
        obeyed(DependencyRules::domainKnowsTheJdkOnly, JiraInDomainWitness.class);
    }

    @Test
    public void featuresOfTheDomainKnowThoseToTheirLeft() {
        obeyed(DependencyRules::featuresKnowThoseToTheirLeft, EarlyWitness.class);
    }

    @Test
    public void everyFeatureOfTheDomainHasItsPlace() {
        obeyed(DependencyRules::everyFeatureHasItsPlace, StrayWitness.class);
    }

    @Test
    public void featuresOfTheDomainFormNoCycle() {
        obeyed(DependencyRules::featuresFormNoCycle, EarlyWitness.class);
    }

    @Test
    public void theUseCasesKnowTheDomainOnly() {
        obeyed(DependencyRules::appKnowsTheDomainOnly, FrameworksInAppWitness.class);
    }

    @Test
    public void doorwaysKnowNoAdapter() {
        obeyed(DependencyRules::doorwaysKnowNoAdapter, RestWitness.class);
    }

    @Test
    public void doorwaysKnowNoOtherDoorway() {
        obeyed(DependencyRules::doorwaysKnowNoOtherDoorway, WebWitness.class);
    }

    @Test
    public void doorwaysKnowNoRepository() {
        obeyed(DependencyRules::doorwaysKnowNoRepository, RestWitness.class);
    }

    @Test
    public void adaptersKnowNoDoorwayAndNotEachOther() {
        obeyed(DependencyRules::adaptersKnowNoDoorwayAndNotEachOther, RowWitness.class);
        obeyed(DependencyRules::adaptersKnowNoDoorwayAndNotEachOther, AdapterWitness.class);
    }

    @Test
    public void nobodyKnowsThePlugin() {
        obeyed(DependencyRules::nobodyKnowsThePlugin, PluginInAppWitness.class);
    }

    @Test
    public void activeObjectsStayInAo() {
        obeyed(DependencyRules::activeObjectsStayInAo, WebWitness.class);
    }

    @Test
    public void jiraStaysAtTheEdge() {
        obeyed(DependencyRules::jiraStaysAtTheEdge, RestWitness.class);
    }

    @Test
    public void restStaysInRest() {
        obeyed(DependencyRules::restStaysInRest, WebWitness.class);
    }

    @Test
    public void restUsesTheOldestJaxRs() {
        obeyed(DependencyRules::restUsesTheOldestJaxRs, RestWitness.class);
    }

    @Test
    public void nothingElseIsUsed() {
        obeyed(DependencyRules::nothingElseIsUsed, AdapterWitness.class);
    }

    @Test
    public void springStaysAtTheEdge() {
        observed(CodeRules::springStaysAtTheEdge, FrameworksInAppWitness.class);
    }

    @Test
    public void littleOfSpringIsUsed() {
        observed(CodeRules::littleOfSpring, FrameworksInAppWitness.class);
    }

    @Test
    public void nobodyCatchesEverything() {
        observed(CodeRules::nobodyCatchesEverything, FrameworksInAppWitness.class);
    }

    @Test
    public void constructorsStayShort() {
        observed(CodeRules::constructorsStayShort, CrowdedWitness.class);
    }

    @Test
    public void onlyThePluginWindsTheClock() {
        observed(CodeRules::onlyThePluginWindsTheClock, FrameworksInAppWitness.class);
    }

    @Test
    public void domainClassesAreFinal() {
        observed(CodeRules::domainClassesAreFinal, StrayWitness.class);
    }

    @Test
    public void theHostIsSignaturesOnly() {
        SignatureRules host = new SignatureRules("com.atlassian..", "webwork..");
        SignatureRules witness = new SignatureRules(WITNESSES + ".host..");

        check(host.mostAreInterfaces(), witness.mostAreInterfaces(), HostWitness.class);
        check(host.noneOfThemActs(), witness.noneOfThemActs(), HostWitness.class);
    }

    @Test
    public void everyListedClassOfTheHostIsThere() {
        Set<String> host = product.stream()
                .filter(type -> !type.getPackageName().startsWith(PRODUCT))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(host).containsAll(SignatureRules.CLASSES);
    }

    private static void obeyed(Function<DependencyRules, ArchRule> rule, Class<?> witness) {
        check(rule.apply(new DependencyRules(PRODUCT)), rule.apply(new DependencyRules(WITNESSES)), witness);
    }

    private static void observed(Function<CodeRules, ArchRule> rule, Class<?> witness) {
        check(rule.apply(new CodeRules(PRODUCT)), rule.apply(new CodeRules(WITNESSES)), witness);
    }

    private static void check(ArchRule onProduct, ArchRule onWitnesses, Class<?> witness) {
        assertThat(onWitnesses
                        .allowEmptyShould(true)
                        .evaluate(witnesses)
                        .getFailureReport()
                        .getDetails())
                .as("the rule overlooks its witness")
                .anyMatch(fault -> fault.contains(witness.getSimpleName()));
        onProduct.allowEmptyShould(true).check(product);
    }
}
