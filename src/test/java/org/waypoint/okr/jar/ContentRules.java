package org.waypoint.okr.jar;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a jar may and has to carry, as functions from the jar to the sentences that complain. */
final class ContentRules {
    static final long MOST_BYTES = 6L * 1024 * 1024;
    private static final int JAVA_17 = 61;

    private static final Pattern OURS = Pattern.compile("META-INF/(MANIFEST\\.MF|LICENSE|NOTICE)"
            + "|META-INF/(licences|maven/org\\.waypoint|plugin-components|spring)/.*|atlassian-plugin\\.xml|i18n/.*\\.properties"
            + "|(api|css|js|images|templates)/.*|org/waypoint/okr/.*");
    private static final Pattern LIBRARY =
            Pattern.compile("com/fasterxml/jackson/(annotation|core|databind)/.*|org/apache/commons/(codec|csv|io)/.*");
    private static final Pattern TEST = Pattern.compile(".*(Test|IT|Witness)(\\$.*)?\\.class|org/waypoint/sandbox/.*");
    private static final List<String> NEEDED = List.of(
            "META-INF/LICENSE",
            "META-INF/NOTICE",
            "META-INF/plugin-components/component",
            "META-INF/plugin-components/imports",
            "META-INF/spring/plugin-context.xml",
            "atlassian-plugin.xml",
            "i18n/okr.properties");

    private ContentRules() {}

    /** Files that are neither ours nor of a library we bring along: Jira's classes, tests, the sandbox, leftovers. */
    static List<String> foreign(PluginJar jar) {
        return jar.entries().keySet().stream()
                .filter(name ->
                        !OURS.matcher(name).matches() && !LIBRARY.matcher(name).matches()
                                || TEST.matcher(name).matches())
                .map(name -> name + " does not belong into the jar")
                .toList();
    }

    static List<String> missing(PluginJar jar) {
        return NEEDED.stream()
                .filter(name -> !jar.entries().containsKey(name))
                .map(name -> name + " is missing")
                .toList();
    }

    /** Files of the compiled add-on that did not get into the jar. */
    static List<String> forgotten(PluginJar jar, Set<String> compiled) {
        return compiled.stream()
                .filter(name -> OURS.matcher(name).matches())
                .filter(name -> !jar.entries().containsKey(name))
                .map(name -> name + " was left behind")
                .toList();
    }

    /** Classes that a JVM 17 refuses; in ours also those for an older one, which nobody has asked for. */
    static List<String> wrongJava(PluginJar jar) {
        return jar.classes().stream()
                .filter(name -> version(jar, name) > JAVA_17
                        || name.startsWith("org/waypoint/") && version(jar, name) != JAVA_17)
                .map(name -> name + " has class version " + version(jar, name))
                .toList();
    }

    /** Libraries inside without their licence beside them or without a line in NOTICE. */
    static List<String> unlicensed(PluginJar jar) {
        String notice = jar.text("META-INF/NOTICE").toLowerCase(Locale.ROOT);
        Stream<String> bare = libraries(jar).stream()
                .filter(library -> !hasLicence(jar, library))
                .map(library -> library + " has no licence inside");
        Stream<String> unnamed = libraries(jar).stream()
                .filter(library -> !notice.contains(library))
                .map(library -> library + " is not named in NOTICE");
        return Stream.concat(bare, unnamed).toList();
    }

    static List<String> tooBig(long bytes) {
        return bytes <= MOST_BYTES ? List.of() : List.of(bytes + " bytes, at most " + MOST_BYTES);
    }

    /** {@code jackson databind}, {@code commons csv} …, by the folders of their classes. */
    private static Set<String> libraries(PluginJar jar) {
        Set<String> libraries = new TreeSet<>();
        for (String name : jar.classes()) {
            if (LIBRARY.matcher(name).matches()) {
                String[] folders = name.split("/");
                libraries.add(folders[2] + " " + folders[3]);
            }
        }
        return libraries;
    }

    /** Artifacts are named like their packages, one of them in the plural. */
    private static boolean hasLicence(PluginJar jar, String library) {
        Pattern licence = Pattern.compile("META-INF/licences/" + library.replace(' ', '-') + "s?/LICENSE(\\.txt)?");
        return jar.entries().keySet().stream()
                .anyMatch(name -> licence.matcher(name).matches());
    }

    private static int version(PluginJar jar, String name) {
        return ByteBuffer.wrap(jar.entries().get(name)).getShort(6);
    }
}
