package org.waypoint.sandbox.web.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.velocity.context.AbstractContext;

/** Lets a template say {@code $name} for the plain getter {@code getName()} of its action. */
final class ActionValues extends AbstractContext {
    private final Object action;

    ActionValues(Object action) {
        this.action = action;
    }

    private Method getter(String name) {
        String tail = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        for (String prefix : new String[] {"get", "is"}) {
            try {
                return action.getClass().getMethod(prefix + tail);
            } catch (NoSuchMethodException e) {
                continue;
            }
        }
        return null;
    }

    @Override
    public Object internalGet(String name) {
        Method getter = name.matches("[a-zA-Z]\\w*") ? getter(name) : null;
        if (getter == null) {
            return null;
        }
        try {
            getter.setAccessible(true);
            return getter.invoke(action);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The getter " + getter.getName() + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean internalContainsKey(Object name) {
        return internalGet((String) name) != null;
    }

    @Override
    public Object internalPut(String name, Object value) {
        throw new UnsupportedOperationException("Templates do not write into their action.");
    }

    @Override
    public Object[] internalGetKeys() {
        return new Object[0];
    }

    @Override
    public Object internalRemove(Object name) {
        return null;
    }
}
