package org.waypoint.okr.jar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the two namespaces a jar speaks, as functions to the sentences that complain. */
final class NamespaceRules {
    /** What moved to jakarta with Jira 11, in the spelling of class files and of texts. */
    static final Pattern JAVAX =
            Pattern.compile("(?<![a-z])javax[./](annotation|inject|servlet|validation|ws[./]rs|xml[./]bind)\\b");

    static final Pattern JAKARTA = Pattern.compile("(?<![a-z])jakarta[./]");

    private NamespaceRules() {}

    /** Files that say a word of the wrong namespace anywhere: in code, names, texts, annotations, the manifest. */
    static List<String> leftovers(PluginJar jar, Pattern namespace) {
        return jar.entries().keySet().stream()
                // the pom tells what was compiled; licences are not ours to judge
                .filter(name -> !name.startsWith("META-INF/maven/") && !name.startsWith("META-INF/licences/"))
                .filter(name -> says(jar, name, namespace))
                .map(name -> name + " speaks of " + (namespace == JAVAX ? "javax" : "jakarta"))
                .toList();
    }

    /** Texts inside classes that name a class which the rewriting would rename with the rest. */
    static List<String> texts(PluginJar jar) {
        return jar.classes().stream()
                .filter(name -> ClassReferences.texts(jar.entries().get(name)).stream()
                        .anyMatch(text -> JAVAX.matcher(text).find()))
                .map(name -> name + " has a text that would be rewritten")
                .toList();
    }

    /** Files that differ between the two jars although they do not speak of javax in the first. */
    static List<String> needlessChanges(PluginJar javax, PluginJar jakarta) {
        Set<String> names = new TreeSet<>(javax.entries().keySet());
        names.addAll(jakarta.entries().keySet());
        return names.stream()
                .filter(name -> !Arrays.equals(
                        javax.entries().get(name), jakarta.entries().get(name)))
                .filter(name -> !javax.entries().containsKey(name)
                        || !jakarta.entries().containsKey(name)
                        || !says(javax, name, JAVAX))
                .map(name -> name + " is not the same in both jars")
                .toList();
    }

    /** Headers that differ in more than the namespace. */
    static List<String> otherHeaders(PluginJar javax, PluginJar jakarta) {
        return Stream.concat(
                        javax.manifest().getMainAttributes().keySet().stream(),
                        jakarta.manifest().getMainAttributes().keySet().stream())
                .map(Object::toString)
                .distinct()
                .filter(header -> !renamed(javax.header(header)).equals(jakarta.header(header)))
                .map(header -> header + " is not the same in both jars")
                .toList();
    }

    private static String renamed(String header) {
        return JAVAX.matcher(header).replaceAll(match -> match.group().replace("javax", "jakarta"));
    }

    private static boolean says(PluginJar jar, String name, Pattern namespace) {
        byte[] content = jar.entries().get(name);
        List<String> words = name.endsWith(".class")
                ? ClassReferences.words(content)
                : List.of(
                        name,
                        new String(content, StandardCharsets.UTF_8)
                                .replace("\r\n ", "")
                                .replace("\n ", ""));
        return words.stream().anyMatch(word -> namespace.matcher(word).find());
    }
}
