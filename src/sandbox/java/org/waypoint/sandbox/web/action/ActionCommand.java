package org.waypoint.sandbox.web.action;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.waypoint.sandbox.NotImitated;

/** The method of an action that an address leads to, with what its annotations ask for. */
final class ActionCommand {
    private final Class<?> action;
    private final Method method;
    private final boolean plain;

    private ActionCommand(Class<?> action, Method method, boolean plain) {
        this.action = action;
        this.method = method;
        this.plain = plain;
    }

    /** @param command the text after the exclamation mark, or empty */
    static ActionCommand of(Class<?> action, String command) {
        boolean plain = command.isEmpty();
        String name =
                plain ? "doExecute" : "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
        for (Class<?> type = action; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return new ActionCommand(action, method, plain);
                }
            }
        }
        throw new NotImitated(action.getSimpleName() + " has no method " + name + "().");
    }

    private <A extends Annotation> A annotation(Class<A> type) {
        A onMethod = method.getAnnotation(type);
        return onMethod != null ? onMethod : action.getAnnotation(type);
    }

    boolean supports(String httpMethod) {
        SupportedMethods supported = annotation(SupportedMethods.class);
        if (supported == null) {
            throw new NotImitated(action.getSimpleName() + "." + method.getName()
                    + "() needs @SupportedMethods: Jira 11 serves no command without it.");
        }
        String wanted = httpMethod.equals("HEAD") ? "GET" : httpMethod;
        return Arrays.stream(supported.value()).map(RequestMethod::name).anyMatch(wanted::equals);
    }

    /** Jira reads this annotation of methods only. */
    boolean needsToken() {
        return method.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    /** Jira reads this annotation of classes only. */
    boolean needsConfirmation() {
        return action.isAnnotationPresent(WebSudoRequired.class);
    }

    /** Whether this is the plain address, which validates before it executes. */
    boolean isPlain() {
        return plain;
    }

    Method method() {
        return method;
    }
}
