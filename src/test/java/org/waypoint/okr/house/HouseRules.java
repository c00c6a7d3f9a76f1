package org.waypoint.okr.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every file, as functions from sources to the sentences that complain about them. */
final class HouseRules {
    static final int MOST_LINES = 250;

    private static final Pattern EMPTY_WORD = Pattern.compile(
            ".*Waypoint.*|Abstract[A-Z].*|KR[A-Z]?.*|.*KR|.*(Manager|Helper|Utils?|Impl|DTO|Dto)|.*(Helper|Util)[A-Z].*");
    private static final Pattern INLINE =
            Pattern.compile("<script|<style|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRIVER = Pattern.compile("org\\.openqa\\.selenium\\.(?!Keys\\b)[\\w.*]+");
    private static final Pattern NULL_MARKED = Pattern.compile("^@NullMarked$", Pattern.MULTILINE);
    private static final Set<String> JAVA_LANG = javaLang();

    private HouseRules() {}

    static List<String> tooLong(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines().size() > MOST_LINES)
                .map(source -> source.path() + " has " + source.lines().size() + " lines, at most " + MOST_LINES)
                .toList();
    }

    /**
     * Tests that reach past {@code browser.Visit}, which waits: an element found once may have been replaced, and a page
     * that is asked at once may not have come.
     */
    static List<String> impatient(List<Source> tests) {
        return tests.stream()
                .filter(source -> !source.path().contains("/okr/browser/"))
                .flatMap(source -> DRIVER.matcher(source.text())
                        .results()
                        .map(found -> source.path() + " uses " + found.group() + " instead of browser.Visit"))
                .toList();
    }

    static List<String> emptyNames(List<Source> javaSources) {
        List<String> faults = new ArrayList<>();
        for (Source source : javaSources) {
            String name = source.fileName().replace(".java", "");
            if (EMPTY_WORD.matcher(name).matches()) {
                faults.add(source.path() + " carries a word that says nothing, or an abbreviation");
            }
            if (JAVA_LANG.contains(name)) {
                faults.add(source.path() + " hides java.lang." + name);
            }
        }
        return faults;
    }

    static List<String> unescaped(List<Source> templates) {
        return templates.stream()
                .filter(template -> !template.text().startsWith("#enable_html_escaping()\n"))
                .map(template -> template.path() + " does not begin with #enable_html_escaping()")
                .toList();
    }

    /**
     * What Jira does not escape whatever the directive says: texts, with everything that is filled into them, and
     * references of some names.
     */
    static List<String> takenForHtml(List<Source> templates) {
        List<String> faults = new ArrayList<>(complaints(
                templates,
                Pattern.compile("getText\\(\\s*(\"[^\"]*\"\\s*,|\\$)"),
                "fills values into a text unescaped"));
        faults.addAll(complaints(
                templates,
                Pattern.compile("(?<!#set\\()\\$!?\\{?(\\w*[hH]tml|HTML|body|head|xHtmlContent)\\b(?![.(])"),
                "prints a name that Jira takes for HTML"));
        return faults;
    }

    static List<String> inlineCode(List<Source> templates) {
        return complaints(templates, INLINE, "carries script or style inline");
    }

    /** Design tokens without a colour for Jira 9.12, which has none. */
    static List<String> bareTokens(List<Source> styles) {
        return complaints(
                styles, Pattern.compile("var\\(\\s*--ds-[\\w-]+\\s*\\)"), "uses a design token without a fallback");
    }

    /** Classes looked up by name outside the adapters that are tested with and without them. */
    static List<String> classesByName(List<Source> javaSources, Set<String> guarded) {
        List<Source> others = javaSources.stream()
                .filter(source -> !guarded.contains(source.fileName()))
                .toList();
        return complaints(others, Pattern.compile("Class\\.forName|\\.loadClass\\("), "looks a class up by its name");
    }

    /** Packages with classes of which the package-info does not say {@code @NullMarked}. */
    static List<String> withoutNullMark(List<Source> javaSources) {
        Map<String, List<Source>> packages =
                javaSources.stream().collect(Collectors.groupingBy(Source::folder, Collectors.toList()));
        return packages.entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(HouseRules::marksNulls))
                .map(entry -> entry.getKey() + " has no package-info.java with @NullMarked")
                .sorted()
                .toList();
    }

    /** Words that announce unfinished work. */
    static List<String> unfinished(List<Source> sources) {
        return complaints(sources, Pattern.compile("\\b(TODO|FIXME|XXX)\\b"), "is unfinished");
    }

    /** Absolute paths and addresses of one machine. */
    static List<String> machinePaths(List<Source> sources) {
        Pattern paths = Pattern.compile("[\"'\\s(=](/tmp|/root|/home|/work|/Users|/var/tmp|[A-Z]:\\\\)[/\\\\][A-Za-z]");
        return complaints(sources, paths, "names a folder of one machine");
    }

    /** Words of the add-on where only the host may be spoken of. */
    static List<String> okrWords(List<Source> hostSources) {
        Pattern words = Pattern.compile("(?i:okr|objective|key-?result|hypothes)|[cC]heck-?[iI]ns?(?![a-z])");
        return complaints(hostSources, words, "knows the add-on");
    }

    private static List<String> complaints(List<Source> sources, Pattern fault, String complaint) {
        List<String> faults = new ArrayList<>();
        for (Source source : sources) {
            List<String> lines = source.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (fault.matcher(lines.get(i)).find()) {
                    faults.add(source.path() + ":" + (i + 1) + " " + complaint + ": "
                            + lines.get(i).strip());
                }
            }
        }
        return faults;
    }

    private static boolean marksNulls(Source source) {
        return source.fileName().equals("package-info.java")
                && NULL_MARKED.matcher(source.text()).find();
    }

    private static Set<String> javaLang() {
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/java/lang");
        try (Stream<Path> classes = Files.list(folder)) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.replace(".class", ""))
                    .filter(name -> !name.endsWith("-info"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
