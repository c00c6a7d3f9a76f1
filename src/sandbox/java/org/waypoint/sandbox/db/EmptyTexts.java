package org.waypoint.sandbox.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Types;
import javax.sql.DataSource;

/**
 * A data source that stores an empty text as nothing at all, as Oracle does: H2 keeps it, and would hide that something
 * relies on the difference.
 */
public final class EmptyTexts {
    private EmptyTexts() {}

    /** The same data source, without empty texts. */
    public static DataSource lostIn(DataSource pool) {
        return around(DataSource.class, pool);
    }

    private static <T> T around(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> call(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(EmptyTexts.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            if (isEmptyText(method, arguments)) {
                ((PreparedStatement) target).setNull((Integer) arguments[0], Types.VARCHAR);
                return null;
            }
            Object result = method.invoke(target, arguments);
            return result instanceof PreparedStatement || result instanceof Connection
                    ? around(method.getReturnType(), result)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isEmptyText(Method method, Object[] arguments) {
        return method.getDeclaringClass() == PreparedStatement.class
                && method.getName().startsWith("set")
                && arguments.length > 1
                && "".equals(arguments[1]);
    }
}
