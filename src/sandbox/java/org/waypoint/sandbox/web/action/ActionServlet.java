package org.waypoint.sandbox.web.action;

import java.io.IOException;
import java.util.Optional;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.ActionSpec;
import org.waypoint.sandbox.spring.PluginBeans;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.security.WebSudo;
import webwork.action.Action;

/** {@code /secure/Name.jspa} and {@code /secure/Name!command.jspa}: checks what Jira checks, then runs the action. */
public final class ActionServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public ActionServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        run(page);
    }

    @Override
    protected void post(Page page) throws IOException {
        run(page);
    }

    private void run(Page page) throws IOException {
        ActionAddress address = ActionAddress.of(page.request());
        Optional<ActionSpec> found = site().plugin().descriptor().actions().stream()
                .filter(action -> action.alias().equals(address.alias()))
                .findFirst();
        if (found.isEmpty()) {
            page.refuse(404, "There is no such page", "No action is called " + address.alias() + ".");
        } else if (!mayEnter(page, found.get())) {
            page.refuse(403, "Only for administrators", "You are logged in, but not as an administrator.");
        } else {
            new ActionRun(page, found.get(), command(found.get(), address)).go();
        }
    }

    private static ActionCommand command(ActionSpec action, ActionAddress address) {
        Class<?> type = PluginBeans.loadClass(action.className());
        if (!Action.class.isAssignableFrom(type)) {
            throw new NotImitated(action.className() + " is named as an action but extends no JiraWebActionSupport.");
        }
        return ActionCommand.of(type, address.command());
    }

    /** Besides what the action asks for, Jira lets nobody but administrators below its folder for them. */
    private boolean mayEnter(Page page, ActionSpec action) {
        if (page.request().getRequestURI().startsWith(Site.CONTEXT + "/secure/admin/")
                && !site().world().permissions().isAdmin(page.user())) {
            return false;
        }
        return switch (action.role()) {
            case "admin" -> site().world().permissions().isAdmin(page.user());
            case "sysadmin" -> site().world().permissions().allowsGlobal(page.user(), "SYSTEM_ADMIN");
            default -> true;
        };
    }

    /** Whether the password must be typed again first. */
    static boolean needsConfirmation(Page page, ActionCommand command) {
        return command.needsConfirmation() && !WebSudo.isConfirmed(page);
    }
}
