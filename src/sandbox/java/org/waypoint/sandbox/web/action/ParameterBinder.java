package org.waypoint.sandbox.web.action;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import org.waypoint.sandbox.NotImitated;
import webwork.action.Action;
import webwork.action.ActionSupport;

/** Puts the parameters of a request into the setters of an action; parameters without a setter are ignored. */
final class ParameterBinder {
    private final Action action;

    ParameterBinder(Action action) {
        this.action = action;
    }

    void bind(Map<String, String[]> parameters) {
        parameters.forEach(this::bind);
    }

    private void bind(String name, String[] values) {
        if (!name.matches("[a-zA-Z]\\w*")) {
            return;
        }
        String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (Method method : action.getClass().getMethods()) {
            boolean fits = method.getName().equals(setter) && method.getParameterCount() == 1;
            if (fits && method.getDeclaringClass() != ActionSupport.class) {
                call(method, name, values);
            }
        }
    }

    private void call(Method setter, String name, String[] values) {
        try {
            setter.setAccessible(true);
            setter.invoke(action, convert(setter.getParameterTypes()[0], name, values));
        } catch (NumberFormatException e) {
            ((ActionSupport) action).addError(name, "Invalid value: " + values[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException
                    ? (RuntimeException) e.getCause()
                    : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object convert(Class<?> type, String name, String[] values) {
        if (type == String.class) {
            return values[0];
        }
        if (type == String[].class) {
            return values.clone();
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(values[0]);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(values[0]);
        }
        if (type == boolean.class || type == Boolean.class) {
            return values[0].equals("true") || values[0].equals("on");
        }
        throw new NotImitated("The sandbox does not imitate the parameter " + name + " of type " + type.getSimpleName()
                + "; take a String.");
    }
}
