package org.waypoint.sandbox.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.waypoint.sandbox.NotImitated;

/**
 * Gives a plain object the face of a host interface. Methods that the object has under the same name and parameters are
 * called; every other method refuses with a sentence, so that nothing is answered by a silent null.
 */
public final class Imitation implements InvocationHandler {
    private final Class<?> type;
    private final Object worker;

    private Imitation(Class<?> type, Object worker) {
        this.type = type;
        this.worker = worker;
    }

    /** The worker behind the interface; two faces of equal workers are equal. */
    public static <T> T of(Class<T> type, Object worker) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Imitation(type, worker)));
    }

    /** The worker behind a face, or the object itself when it is none. */
    public static Object behind(Object face) {
        if (face != null && Proxy.isProxyClass(face.getClass())) {
            InvocationHandler handler = Proxy.getInvocationHandler(face);
            if (handler instanceof Imitation) {
                return ((Imitation) handler).worker;
            }
        }
        return face;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(method, args);
        }
        Method target = find(method);
        try {
            return target.invoke(worker, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Method method, Object[] args) {
        switch (method.getName()) {
            case "equals":
                return worker.equals(behind(args[0]));
            case "hashCode":
                return worker.hashCode();
            default:
                return worker.toString();
        }
    }

    private Method find(Method method) {
        try {
            Method target = worker.getClass().getMethod(method.getName(), method.getParameterTypes());
            target.setAccessible(true);
            return target;
        } catch (NoSuchMethodException e) {
            throw new NotImitated(
                    "The sandbox does not imitate " + type.getSimpleName() + "." + method.getName() + " ("
                            + method.getParameterCount() + " parameters). Add it to "
                            + worker.getClass().getSimpleName() + " if the add-on needs it.",
                    e);
        }
    }
}
