package org.waypoint.okr.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/** Habits of the code that class files show. */
final class CodeRules {
    static final int MOST_PARAMETERS = 6;

    private static final Set<String> CATCH_ALL = Set.of("java.lang.Exception", "java.lang.RuntimeException");
    private static final Set<String> SPRING = Set.of(
            "org.springframework.stereotype.Component",
            "org.springframework.beans.factory.annotation.Qualifier",
            "org.springframework.beans.factory.InitializingBean",
            "org.springframework.beans.factory.DisposableBean");

    private final Rings rings;

    CodeRules(String base) {
        this.rings = new Rings(base);
    }

    /** Spring wires the edge: the domain and the use cases are built with {@code new}. */
    ArchRule springStaysAtTheEdge() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.except("ao", "jira", "scheduling", "plugin"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..");
    }

    /** The few types of Spring that are the same in Spring 5 and 6. */
    ArchRule littleOfSpring() {
        DescribedPredicate<JavaClass> other =
                DescribedPredicate.describe("may change with Spring", type -> !SPRING.contains(type.getName()));
        return noClasses()
                .that()
                .resideInAPackage(rings.all())
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..").and(other));
    }

    /** Only where Jira calls us may everything be caught: below, a catch-all would lose the cause. */
    ArchRule nobodyCatchesEverything() {
        return classes()
                .that()
                .resideInAnyPackage(rings.of("domain", "app", "ao", "plugin"))
                .and()
                // asks SqlFailures what it was, and passes on whatever is no conflict
                .doNotHaveSimpleName("AoTransactions")
                .should(new ArchCondition<>("catch what they can name") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getCodeUnits().forEach(unit -> reportCatchAll(unit, events));
                    }
                });
    }

    ArchRule constructorsStayShort() {
        return constructors()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(rings.all())
                .and()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should(new ArchCondition<>("have at most " + MOST_PARAMETERS + " parameters") {
                    @Override
                    public void check(JavaConstructor constructor, ConditionEvents events) {
                        int parameters = constructor.getParameters().size();
                        events.add(new SimpleConditionEvent(
                                constructor,
                                parameters <= MOST_PARAMETERS
                                        || constructor.getOwner().isAnonymousClass(),
                                constructor.getFullName() + " has " + parameters + " parameters"));
                    }
                });
    }

    /** The system's clock is wound once, where the graph is built. */
    ArchRule onlyThePluginWindsTheClock() {
        return noClasses()
                .that()
                .resideInAnyPackage(rings.except("plugin"))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "system", java.time.ZoneId.class);
    }

    /** Closed by default; nothing in the domain or above it is meant to be subclassed by chance. */
    ArchRule domainClassesAreFinal() {
        return classes()
                .that()
                .resideInAnyPackage(rings.of("domain"))
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(JavaModifier.FINAL);
    }

    private static void reportCatchAll(JavaCodeUnit unit, ConditionEvents events) {
        for (TryCatchBlock block : unit.getTryCatchBlocks()) {
            for (JavaClass caught : block.getCaughtThrowables()) {
                if (CATCH_ALL.contains(caught.getName())) {
                    events.add(SimpleConditionEvent.violated(
                            unit, unit.getFullName() + " catches " + caught.getSimpleName()));
                }
            }
        }
    }
}
