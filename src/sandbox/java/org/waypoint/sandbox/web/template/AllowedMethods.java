package org.waypoint.sandbox.web.template;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.sandbox.NotImitated;
import webwork.action.Action;

/**
 * Which methods templates may call: those the add-on lists, those of the helpers that every page gets from the host, and
 * those of {@link String}. Lists may be looped over; calling their methods is refused, because the concrete class of a
 * list is not on Jira's own list.
 */
final class AllowedMethods {
    private final Set<String> listed;

    AllowedMethods(Set<String> listed) {
        this.listed = listed.stream().map(AllowedMethods::withoutSpaces).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses the method with the line that the allowlist would need. */
    void require(Object target, Method method) {
        String line = nameOf(target.getClass(), method);
        if (!listed.contains(line) && !isHosts(target) && !isPlainGetterOfAction(target, method)) {
            throw new NotImitated("Method needs allowlisting: " + line
                    + ". Jira blocks calls that no velocity-allowlist module of atlassian-plugin.xml names.");
        }
    }

    private static boolean isHosts(Object target) {
        return target instanceof String
                || target instanceof HostHelper
                || Proxy.isProxyClass(target.getClass())
                || target.getClass().getName().startsWith("org.waypoint.sandbox.jira.I18n")
                || target.getClass().getName().startsWith("com.atlassian.jira.plugin.webfragment.model.");
    }

    private static boolean isPlainGetterOfAction(Object target, Method method) {
        return target instanceof Action
                && method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"));
    }

    private static String nameOf(Class<?> type, Method method) {
        Class<?> declaring = method.getDeclaringClass();
        try {
            declaring =
                    type.getMethod(method.getName(), method.getParameterTypes()).getDeclaringClass();
        } catch (NoSuchMethodException e) {
            // the declared class is then the only name there is
            declaring = method.getDeclaringClass();
        }
        String parameters =
                Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        return declaring.getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    private static String withoutSpaces(String line) {
        return line.replaceAll("\\s", "");
    }
}
