package org.waypoint.sandbox.web.action;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.ActionSpec;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.PageContext;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.Tokens;
import org.waypoint.sandbox.web.security.WebSudo;
import webwork.action.Action;

/** One call of one action. */
final class ActionRun {
    private final Page page;
    private final ActionSpec spec;
    private final ActionCommand command;

    ActionRun(Page page, ActionSpec spec, ActionCommand command) {
        this.page = page;
        this.spec = spec;
        this.command = command;
    }

    void go() throws IOException {
        if (!command.supports(page.request().getMethod())) {
            page.refuse(
                    405,
                    "Not this way",
                    "This action does not take " + page.request().getMethod() + ".");
        } else if (ActionServlet.needsConfirmation(page, command)) {
            WebSudo.ask(page);
        } else if (command.needsToken() && !Tokens.isRight(page.request())) {
            page.refuse(
                    403,
                    "XSRF Security Token Missing",
                    "The form did not carry the token of this session. Go back, reload the form and send it again.");
        } else {
            perform();
        }
    }

    private void perform() throws IOException {
        try (Surroundings surroundings = Surroundings.enter(page)) {
            Action action = (Action) page.site().plugin().beans().create(spec.className());
            new ParameterBinder(action).bind(page.request().getParameterMap());
            String result = call(action);
            if (surroundings.redirect() != null) {
                leave(surroundings.redirect());
            } else if (result != null && !result.equals(Action.NONE)) {
                view(action, result);
            }
        }
    }

    private String call(Action action) {
        try {
            if (command.isPlain()) {
                return action.execute();
            }
            command.method().setAccessible(true);
            return (String) command.method().invoke(action);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error) {
            throw (Error) failure;
        }
        return failure instanceof RuntimeException
                ? (RuntimeException) failure
                : new IllegalStateException("The action failed", failure);
    }

    /** Relative addresses start at the folder of the action, as browsers read them; absolute ones must be our own. */
    private void leave(String url) {
        String path = url.startsWith(Site.CONTEXT + "/") ? url.substring(Site.CONTEXT.length()) : url;
        if (path.matches("[a-z]+:.*") || path.startsWith("//")) {
            throw new NotImitated("Jira refuses to redirect to another site: " + url);
        }
        if (!path.startsWith("/")) {
            String here = page.request().getRequestURI().substring(Site.CONTEXT.length());
            path = here.substring(0, here.lastIndexOf('/') + 1) + path;
        }
        page.redirect(path);
    }

    private void view(Action action, String result) throws IOException {
        if (!spec.views().containsKey(result)) {
            noView(result);
            return;
        }
        Map<String, Object> values = PageContext.ofTemplates(page);
        values.put("action", action);
        String html = page.site().templates().render(spec.views().get(result), values, action);
        new Decorator(page).send(html);
    }

    private void noView(String result) throws IOException {
        if (result.equals("permissionviolation") || result.equals("securitybreach")) {
            page.refuse(403, "Not allowed", "You are logged in, but you do not have the permission for this page.");
        } else {
            throw new NotImitated("The action " + spec.alias() + " answered " + result
                    + ", for which atlassian-plugin.xml names no <view>; it names "
                    + spec.views().keySet() + ".");
        }
    }
}
