package org.waypoint.okr.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rings of a tree of packages. The base is a parameter because the witnesses of the tests live in a small tree of
 * their own, which breaks every rule once.
 */
record Rings(String base) {
    static final List<String> DOORWAYS = List.of("rest", "web", "jql", "scheduling");
    static final List<String> ALL =
            List.of("domain", "app", "ao", "jira", "rest", "web", "jql", "scheduling", "plugin");

    /** A feature of the domain may know those to its left. */
    static final List<String> FEATURES = List.of(
            "refusal",
            "audit",
            "unit",
            "cycle",
            "objective",
            "keyresult",
            "partner",
            "checkin",
            "source",
            "settings",
            "rhythm",
            "scoring",
            "forecast",
            "alignment",
            "hypothesis",
            "calibration",
            "retrospective",
            "closing",
            "health",
            "numbers");

    /** The packages of these rings, as ArchUnit writes them. */
    String[] of(String... rings) {
        return Stream.of(rings).map(ring -> base + "." + ring + "..").toArray(String[]::new);
    }

    String all() {
        return base + "..";
    }

    /** Every ring but these. */
    String[] except(String... rings) {
        return of(ALL.stream().filter(ring -> !List.of(rings).contains(ring)).toArray(String[]::new));
    }

    String[] feature(String name) {
        return of("domain." + name);
    }

    /** An interface of the domain that nothing in the domain implements: the outside fills it in. */
    DescribedPredicate<JavaClass> repository() {
        return DescribedPredicate.describe("repositories of the domain", this::isRepository);
    }

    private boolean isRepository(JavaClass type) {
        return isInDomain(type)
                && type.isInterface()
                && !type.isAnnotation()
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.getName().contains("$")
                && type.getAllSubclasses().stream().noneMatch(this::isInDomain);
    }

    private boolean isInDomain(JavaClass type) {
        return type.getPackageName().equals(base + ".domain")
                || type.getPackageName().startsWith(base + ".domain.");
    }
}
