package org.waypoint.okr.jar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the manifest has to say, as functions from the jar to the sentences that complain. */
final class BundleRules {
    /** Found in class files, and nothing is lost when a framework does not offer them. */
    private static final Pattern UNWANTED = Pattern.compile("java\\..*|sun\\..*|org\\.jspecify\\..*");

    private static final Pattern KEY = Pattern.compile("<atlassian-plugin[^>]*\\bkey=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern OSGI_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(\\.[A-Za-z0-9_-]+)?");

    private BundleRules() {}

    /** Jira finds the add-on by the descriptor's key, the framework by the manifest's names: they have to agree. */
    static List<String> identity(PluginJar jar) {
        String descriptor = jar.text(PluginJar.DESCRIPTOR);
        String key = first(KEY, descriptor);
        String version = first(VERSION, descriptor).replace("-", ".");
        Map<String, String> expected = Map.of(
                "Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", key,
                "Bundle-Version", version,
                "Atlassian-Plugin-Key", key,
                "Spring-Context", "*",
                "Export-Package", "",
                "Require-Capability", "",
                "Bundle-RequiredExecutionEnvironment", "");
        Stream<String> wrong = expected.entrySet().stream()
                .filter(header -> !jar.header(header.getKey()).equals(header.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(header ->
                        header.getKey() + " is '" + jar.header(header.getKey()) + "', not '" + header.getValue() + "'");
        Stream<String> unreadable =
                OSGI_VERSION.matcher(jar.header("Bundle-Version")).matches()
                        ? Stream.empty()
                        : Stream.of("Bundle-Version is no version of OSGi");
        return Stream.concat(wrong, unreadable).toList();
    }

    static List<String> versioned(PluginJar jar) {
        return imports(
                jar,
                clause -> clause.parameters().containsKey("version")
                        || clause.parameters().containsKey("bundle-version"),
                " is imported in certain versions only");
    }

    static List<String> unwanted(PluginJar jar) {
        return imports(jar, clause -> UNWANTED.matcher(clause.name()).matches(), " is imported for nothing");
    }

    /** Packages that would come from the host although the jar holds them. */
    static List<String> ownAndImported(PluginJar jar) {
        Set<String> own = jar.classes().stream().map(BundleRules::packageOf).collect(Collectors.toSet());
        return imports(jar, clause -> own.contains(clause.name()), " is inside the jar and imported");
    }

    /** Packages of classes that the descriptor and the files for Spring name, and the manifest forgets. */
    static List<String> notImported(PluginJar jar) {
        Set<String> imported = names(jar.imports());
        return namedInText(jar).stream()
                .filter(name -> !imported.contains(name))
                .map(name -> name + " is named in a text file and not imported")
                .toList();
    }

    /** Packages that the bytecode refers to, and neither the jar nor the JDK holds nor the manifest imports. */
    static List<String> notCovered(PluginJar jar) {
        Set<String> covered = names(jar.imports());
        return ClassReferences.packages(jar).stream()
                .filter(name ->
                        !covered.contains(name) && !UNWANTED.matcher(name).matches())
                .map(name -> name + " is used and not imported")
                .toList();
    }

    /** Mandatory imports that some line is not known to offer. */
    static List<String> daring(PluginJar jar, List<Line> lines) {
        return imports(
                jar,
                clause -> !clause.optional()
                        && !lines.stream().allMatch(line -> line.confirmed().contains(clause.name())),
                " is mandatory and not confirmed for every line");
    }

    /** Imports of which nobody has written down whether the lines offer them; what the JDK offers is known. */
    static List<String> unknown(PluginJar jar, List<Line> lines) {
        return imports(
                jar,
                clause -> !JdkPackages.ALL.contains(clause.name())
                        && !lines.stream().allMatch(line -> line.known().contains(clause.name())),
                " has no entry in src/test/resources/osgi");
    }

    static Set<String> names(List<Clause> clauses) {
        return clauses.stream().map(Clause::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> imports(PluginJar jar, Predicate<Clause> fault, String complaint) {
        return jar.imports().stream()
                .filter(fault)
                .map(clause -> clause.name() + complaint)
                .toList();
    }

    private static Set<String> namedInText(PluginJar jar) {
        return jar.entries().keySet().stream()
                .filter(name -> name.equals(PluginJar.DESCRIPTOR)
                        || name.startsWith("META-INF/spring/")
                        || name.startsWith("META-INF/plugin-components/"))
                .flatMap(name -> ClassNames.in(jar.text(name)).stream())
                .map(ClassNames::packageOf)
                .filter(name -> !name.startsWith("org.waypoint.okr") && !name.startsWith("java."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String packageOf(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/'))).replace('/', '.');
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }
}
