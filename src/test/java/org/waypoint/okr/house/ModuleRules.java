package org.waypoint.okr.house;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.inject.Inject;
import net.java.ao.RawEntity;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What Jira expects of the classes that modules name, and where modules stand, as sentences that complain. */
final class ModuleRules {
    private static final String OURS = "org.waypoint.";
    private static final String JQL_FUNCTION = "com.atlassian.jira.plugin.jql.function.JqlFunction";

    /** By the element that names the class. */
    private static final Map<String, String> TYPES = Map.of(
            "action", JiraWebActionSupport.class.getName(),
            "condition", Condition.class.getName(),
            "context-provider", ContextProvider.class.getName(),
            "entity", RawEntity.class.getName(),
            "jql-function", JQL_FUNCTION,
            "upgradeTask", ActiveObjectsUpgradeTask.class.getName());

    private static final List<String> DATA_CENTER =
            List.of("atlassian-data-center-compatible=true", "atlassian-data-center-status=compatible");

    private final Xml descriptor;

    ModuleRules(Xml descriptor) {
        this.descriptor = descriptor;
    }

    /** Classes of ours that are not what their module makes of them, or that nobody could instantiate. */
    List<String> unfitClasses() {
        List<String> faults = new ArrayList<>();
        for (Element element : descriptor.all("*")) {
            className(element).flatMap(ModuleRules::load).ifPresent(type -> {
                faults.addAll(wrongType(element.getTagName(), type));
                if (!element.getTagName().equals("entity")) {
                    faults.addAll(notInstantiable(type));
                }
            });
        }
        return faults.stream().distinct().toList();
    }

    /** What a container must be able to do with a class: one public constructor, marked for injection. */
    static List<String> notInstantiable(Class<?> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (Modifier.isAbstract(type.getModifiers()) || !Modifier.isPublic(type.getModifiers())) {
            return List.of(type.getName() + " is abstract or not public");
        }
        if (constructors.length != 1 || type.getDeclaredConstructors().length != 1) {
            return List.of(type.getName() + " must have exactly one constructor, a public one");
        }
        return constructors[0].isAnnotationPresent(Inject.class)
                ? List.of()
                : List.of("the constructor of " + type.getName() + " lacks @Inject");
    }

    private static List<String> wrongType(String element, Class<?> type) {
        String wanted = TYPES.get(element);
        if (wanted == null) {
            return List.of("<" + element + "> names " + type.getName() + ", and nobody said what it has to be");
        }
        boolean fits =
                load(wanted).filter(parent -> parent.isAssignableFrom(type)).isPresent();
        return fits ? List.of() : List.of(type.getName() + " is no " + wanted);
    }

    private static Optional<String> className(Element element) {
        String name = switch (element.getTagName()) {
            case "action" -> element.getAttribute("name");
            case "entity", "upgradeTask" -> element.getTextContent().strip();
            default -> element.getAttribute("class");
        };
        return Optional.of(name).filter(found -> found.startsWith(OURS));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, ModuleRules.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Parameters by which administrators of a cluster recognise an add-on that is made for it. */
    List<String> missingDataCenterParameters() {
        List<String> given = descriptor.all("plugin-info").stream()
                .flatMap(info -> Xml.below(info, "param").stream())
                .map(param -> param.getAttribute("name") + "="
                        + param.getTextContent().strip())
                .toList();
        return DATA_CENTER.stream().filter(wanted -> !given.contains(wanted)).toList();
    }

    /** Modules before the first heading, and keys that do not rise among the modules of one kind under one heading. */
    List<String> outOfOrder() {
        List<String> faults = new ArrayList<>();
        String heading = null;
        Element before = null;
        for (Node node : nodes(descriptor.root())) {
            if (node instanceof Comment comment) {
                heading = comment.getData().strip();
                before = null;
            } else if (node instanceof Element module && !module.getTagName().equals("plugin-info")) {
                if (heading == null) {
                    faults.add("<" + module.getTagName() + "> stands under no heading");
                } else if (before != null && follows(before, module)) {
                    faults.add(module.getAttribute("key") + " stands behind " + before.getAttribute("key"));
                }
                before = module;
            }
        }
        return faults;
    }

    private static boolean follows(Element before, Element module) {
        return before.getTagName().equals(module.getTagName())
                && before.getAttribute("key").compareTo(module.getAttribute("key")) > 0;
    }

    private static List<Node> nodes(Element root) {
        NodeList children = root.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item).toList();
    }

    /** Entries of the allow-list whose class is abstract, inherits the method or does not exist: Jira compares names. */
    List<String> vagueAllowances() {
        return descriptor.texts("method").stream()
                .filter(method -> load(method.replaceFirst("#.*", ""))
                        .filter(type -> Modifier.isFinal(type.getModifiers()))
                        .filter(type -> Stream.of(type.getDeclaredMethods())
                                .anyMatch(own -> method.equals(type.getName() + "#" + own.getName() + "()")))
                        .isEmpty())
                .toList();
    }
}
