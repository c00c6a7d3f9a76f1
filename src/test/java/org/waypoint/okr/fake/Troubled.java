package org.waypoint.okr.fake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import org.waypoint.okr.app.port.Epics;

/** A Jira that fails at times. */
public final class Troubled {
    private Troubled() {}

    /** Fails whenever it is asked to look at one of the issues. */
    public static Epics epics(Epics epics, Collection<Long> issueIds) {
        return (Epics) Proxy.newProxyInstance(
                Epics.class.getClassLoader(), new Class<?>[] {Epics.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sightings")
                            && ((Collection<?>) arguments[0]).stream().anyMatch(issueIds::contains)) {
                        throw new IllegalStateException("The database is away");
                    }
                    try {
                        return method.invoke(epics, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
