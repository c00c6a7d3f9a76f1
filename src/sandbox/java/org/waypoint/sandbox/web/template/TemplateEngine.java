package org.waypoint.sandbox.web.template;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.descriptor.PluginFolder;

/** Velocity as Jira runs it: an allowlist for methods, escaping on demand, templates from the add-on only. */
public final class TemplateEngine {
    private static final String TWO_SECONDS = "2";
    private final VelocityEngine velocity = new VelocityEngine();

    public TemplateEngine(PluginFolder folder, Set<String> allowedMethods) {
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        velocity.setProperty("plugin.resource.loader.instance", new PluginTemplates(folder));
        velocity.setProperty("plugin.resource.loader.cache", "true");
        velocity.setProperty("plugin.resource.loader.modificationCheckInterval", TWO_SECONDS);
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, CheckedUberspect.class.getName());
        velocity.setProperty("userdirective", EscapingDirective.class.getName());
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setApplicationAttribute(CheckedUberspect.ALLOWED, new AllowedMethods(allowedMethods));
        attempt("Velocity", velocity::init);
    }

    /** The page that the template makes of these values. */
    public String render(String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        attempt(template, () -> velocity.getTemplate(template).merge(context(template, values), page));
        return page.toString();
    }

    /** As {@link #render(String, Map)}; the plain getters of the action are values too. */
    public String render(String template, Map<String, Object> values, Object action) {
        StringWriter page = new StringWriter();
        VelocityContext context = context(template, values, new VelocityContext(new ActionValues(action)));
        attempt(template, () -> velocity.getTemplate(template).merge(context, page));
        return page.toString();
    }

    /** A short text with references, such as a link of the descriptor. */
    public String evaluate(String text, Map<String, Object> values) {
        StringWriter result = new StringWriter();
        attempt(text, () -> velocity.evaluate(context(text, values), result, "link", text));
        return result.toString();
    }

    private static VelocityContext context(String template, Map<String, Object> values) {
        return context(template, values, new VelocityContext());
    }

    private static VelocityContext context(String template, Map<String, Object> values, VelocityContext context) {
        values.forEach(context::put);
        References references = new References(template);
        context.put(References.KEY, references);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(references);
        cartridge.attachToContext(context);
        return context;
    }

    private static void attempt(String what, Work work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw refusalIn(e);
        } catch (Exception e) {
            throw new NotImitated("The template " + what + " failed: " + e.getMessage(), e);
        }
    }

    private static RuntimeException refusalIn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotImitated) {
                return (NotImitated) cause;
            }
        }
        return failure;
    }

    private interface Work {
        void run() throws Exception;
    }
}
