package org.waypoint.okr.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What holds for {@code atlassian-plugin.xml}, as functions from its elements to the sentences that complain. */
final class DescriptorRules {
    private static final Pattern MODULE_KEY = Pattern.compile("okr(-[a-z0-9]+)+");
    private static final Pattern OWN_MODULE = Pattern.compile("org\\.waypoint\\.okr:([A-Za-z0-9_-]+)");
    private static final Pattern ACTION = Pattern.compile("\\b(Okr[A-Za-z]*|[A-Za-z]*Okrs?)(?:!([A-Za-z]+))?\\.jspa");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");

    private final Xml descriptor;

    DescriptorRules(Xml descriptor) {
        this.descriptor = descriptor;
    }

    /** Keys that are doubled or do not look like ours. */
    List<String> oddKeys() {
        Set<String> seen = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (String key : keys()) {
            if (!seen.add(key)) {
                faults.add(key + " names two modules");
            }
            if (!MODULE_KEY.matcher(key).matches()) {
                faults.add(key + " is not in kebab case with the prefix okr-");
            }
        }
        return faults;
    }

    /** Links into the folder that Jira keeps for administrators, to actions that are for others too. */
    List<String> closedToTheirReaders() {
        Set<String> forAdministrators = descriptor.all("action").stream()
                .filter(action -> action.getAttribute("roles-required").matches("(sys)?admin"))
                .map(action -> action.getAttribute("alias"))
                .collect(Collectors.toSet());
        return descriptor.all("link").stream()
                .map(link -> link.getTextContent().trim())
                .filter(link -> link.startsWith("/secure/admin/"))
                .filter(link ->
                        ACTION.matcher(link).results().noneMatch(action -> forAdministrators.contains(action.group(1))))
                .toList();
    }

    List<String> unknownClasses(Predicate<String> exists) {
        return classNames().filter(exists.negate()).distinct().toList();
    }

    /** Templates, scripts, styles, pictures and bundles that the descriptor names and the folder lacks. */
    List<String> missingFiles(Predicate<String> exists) {
        return files().filter(exists.negate()).toList();
    }

    /** Templates, scripts and styles that the descriptor does not name and no template includes. */
    List<String> strayFiles(List<Source> files, List<Source> templates) {
        Set<String> named = files().collect(Collectors.toSet());
        return files.stream()
                .map(file -> file.path().replaceFirst("^src/main/resources/", ""))
                .filter(file -> named.stream().noneMatch(name -> file.equals(name) || isFolderOf(name, file)))
                .filter(file ->
                        templates.stream().noneMatch(template -> template.text().contains(file)))
                .toList();
    }

    /** References to modules of our own that do not exist: locations, selected items, dependencies, sections. */
    List<String> deadReferences() {
        Set<String> keys = Set.copyOf(keys());
        Stream<String> references = descriptor.words().stream()
                .flatMap(word -> OWN_MODULE.matcher(word).results())
                .map(match -> match.group(1));
        Stream<String> sections = Stream.concat(
                        descriptor.values("section").stream(), descriptor.values("location").stream())
                .filter(place -> !place.contains("."))
                .flatMap(place -> Stream.of(place.split("/", -1)))
                .filter(place -> place.startsWith("okr-"));
        return Stream.concat(references, sections)
                .filter(key -> !keys.contains(key))
                .distinct()
                .map(key -> key + " is referred to and no module")
                .toList();
    }

    /** Links to actions of ours that no action answers, in the descriptor and in other files. */
    List<String> deadLinks(List<Source> pages, BiPredicate<String, String> answers) {
        Stream<String> texts =
                Stream.concat(descriptor.words().stream(), pages.stream().map(Source::text));
        return texts.flatMap(text -> ACTION.matcher(text).results())
                .filter(link -> !answers.test(link.group(1), command(link)))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Maven fills in the version; any other variable would reach Jira as it stands. */
    List<String> unfilledVariables() {
        return descriptor.words().stream()
                .flatMap(word -> VARIABLE.matcher(word).results())
                .map(MatchResult::group)
                .filter(variable -> !variable.equals("${project.version}"))
                .toList();
    }

    List<String> keys() {
        return descriptor.modules().stream()
                .map(module -> module.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The class of the action with that alias; empty when there is none. */
    String actionClass(String alias) {
        return Stream.concat(descriptor.all("action").stream(), descriptor.all("command").stream())
                .filter(action -> action.getAttribute("alias").equals(alias))
                .map(action -> action.getAttribute("name"))
                .findFirst()
                .orElse("");
    }

    private Stream<String> classNames() {
        return Stream.of(
                        descriptor.values("class").stream(),
                        descriptor.texts("entity").stream(),
                        descriptor.texts("upgradeTask").stream(),
                        descriptor.texts("upgradetask").stream(),
                        descriptor.all("action").stream().map(action -> action.getAttribute("name")))
                .flatMap(names -> names);
    }

    private Stream<String> files() {
        Stream<String> resources = descriptor.all("resource").stream().map(DescriptorRules::file);
        return Stream.concat(resources, descriptor.texts("view").stream())
                .map(file -> file.replaceFirst("^/", ""))
                .filter(file -> !file.isEmpty());
    }

    private static String file(Element resource) {
        String location = resource.getAttribute("location");
        return resource.getAttribute("type").equals("i18n") ? location.replace('.', '/') + ".properties" : location;
    }

    private static boolean isFolderOf(String folder, String file) {
        return folder.endsWith("/") && file.startsWith(folder);
    }

    private static String command(MatchResult link) {
        return link.group(2) == null ? "execute" : link.group(2);
    }
}
