package org.waypoint.sandbox.jira;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypoint.sandbox.NotImitated;

/** The event bus: calls listeners at once and on the same thread; a failing listener is logged and stops nobody. */
public final class Events {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    public void register(Object listener) {
        boolean listens = List.of(listener.getClass().getMethods()).stream()
                .anyMatch(method -> method.isAnnotationPresent(EventListener.class));
        if (!listens) {
            throw new NotImitated(
                    listener.getClass().getName() + " has no public method with @EventListener to register.");
        }
        listeners.add(listener);
    }

    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed", method, e.getCause());
        }
    }
}
