package org.waypoint.okr.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Timestamp;
import java.util.Set;

/** Keeps {@code src/jira-api} to what its README promises: signatures, and hardly any behaviour. */
final class SignatureRules {
    /** Classes that Jira hands out or that we extend; each carries the least behaviour that compiles. */
    static final Set<String> CLASSES = Set.of(
            "AbstractEvent",
            "AbstractIssueWebCondition",
            "AbstractJiraContextProvider",
            "AbstractJqlFunction",
            "AbstractMailQueueItem",
            "AbstractProjectEvent",
            "AbstractWebCondition",
            "ActionSupport",
            "Email",
            "EventType",
            "FunctionOperand",
            "GlobalPermissionKey",
            "IssueEvent",
            "JiraDataTypes",
            "JiraHelper",
            "JiraWebActionSupport",
            "JobConfig",
            "JobId",
            "JobRunnerKey",
            "JobRunnerResponse",
            "MessageSetImpl",
            "ModelVersion",
            "PagerFilter",
            "ProjectDeletedEvent",
            "ProjectPermissionKey",
            "ProjectPermissions",
            "ProjectUpdatedEvent",
            "Schedule",
            "QueryLiteral",
            "SearchResults",
            "SingleMailQueueItem",
            "UserKey",
            "UserSearchParams");

    private final String[] host;

    SignatureRules(String... host) {
        this.host = host;
    }

    ArchRule mostAreInterfaces() {
        DescribedPredicate<JavaClass> promised = DescribedPredicate.describe(
                "interfaces, enums, exceptions or listed classes",
                type -> outermost(type).isInterface()
                        || type.isEnum()
                        || type.isAssignableTo(Throwable.class)
                        || CLASSES.contains(outermost(type).getSimpleName()));
        return classes().that().resideInAnyPackage(host).should(be(promised));
    }

    /** A signature that reached for files, databases or our own code would be behaviour; a moment is only a value. */
    ArchRule noneOfThemActs() {
        return noClasses()
                .that()
                .resideInAnyPackage(host)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.waypoint..",
                                "java.net..",
                                "java.nio..",
                                "java.sql..",
                                "java.lang.reflect..",
                                "org.springframework..")
                        .and(not(equivalentTo(Timestamp.class))));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(SignatureRules::outermost).orElse(type);
    }
}
