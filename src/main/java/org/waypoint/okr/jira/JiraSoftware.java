package org.waypoint.okr.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks Jira Software which issue type is its epic. Jira Core runs without Jira Software, so its service is looked up by
 * name at the time of the question and called reflectively: nothing of it is needed to load this class. Each type is
 * taken from the class loader of the object at hand, which spares the bundle's manifest every import.
 */
@Component
public final class JiraSoftware {
    private static final Logger LOG = LoggerFactory.getLogger(JiraSoftware.class);
    private static final String OSGI = "org.osgi.framework.";
    private static final String EPIC_SERVICE = "com.atlassian.greenhopper.api.issuetype.ManagedIssueTypesService";

    /** The id of the epic issue type; empty without Jira Software, and outside an OSGi container. */
    Optional<String> epicTypeId() {
        try {
            Object bundle = call(JiraSoftware.class.getClassLoader(), OSGI + "BundleReference", "getBundle");
            return epicTypeId(call(bundle, OSGI + "Bundle", "getBundleContext"));
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.debug("Jira Software does not say which issue type is its epic", e);
            return Optional.empty();
        }
    }

    private static Optional<String> epicTypeId(Object context) throws ReflectiveOperationException {
        Class<?> contextType = type(context, OSGI + "BundleContext");
        Class<?> referenceType = type(context, OSGI + "ServiceReference");
        Object reference =
                contextType.getMethod("getServiceReference", String.class).invoke(context, EPIC_SERVICE);
        if (reference == null) {
            return Optional.empty();
        }
        Object service = contextType.getMethod("getService", referenceType).invoke(context, reference);
        try {
            return service == null ? Optional.empty() : epicType(service).map(IssueType::getId);
        } finally {
            contextType.getMethod("ungetService", referenceType).invoke(context, reference);
        }
    }

    private static Optional<IssueType> epicType(Object service) throws ReflectiveOperationException {
        Object outcome = call(service, EPIC_SERVICE, "getEpicIssueType");
        return Optional.ofNullable(
                (IssueType) call(outcome, "com.atlassian.jira.bc.ServiceOutcome", "getReturnedValue"));
    }

    private static Object call(Object target, String type, String method) throws ReflectiveOperationException {
        return type(target, type).getMethod(method).invoke(target);
    }

    private static Class<?> type(Object target, String name) throws ClassNotFoundException {
        return Class.forName(name, true, target.getClass().getClassLoader());
    }
}
