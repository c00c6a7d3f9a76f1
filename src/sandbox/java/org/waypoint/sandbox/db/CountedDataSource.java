package org.waypoint.sandbox.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/** A data source whose statements are counted by {@link SqlCount}; a batch counts once. */
final class CountedDataSource {
    private CountedDataSource() {}

    static DisposableDataSource around(DataSource plain) {
        return face(DisposableDataSource.class, (method, args) -> {
            if (method.getName().equals("dispose")) {
                return null;
            }
            Object answer = call(plain, method, args);
            return answer instanceof Connection ? connection((Connection) answer) : answer;
        });
    }

    private static Connection connection(Connection plain) {
        return face(Connection.class, (method, args) -> {
            Object answer = call(plain, method, args);
            return answer instanceof Statement ? statement((Statement) answer) : answer;
        });
    }

    private static Statement statement(Statement plain) {
        return face(kindOf(plain), (method, args) -> {
            if (method.getName().startsWith("execute")) {
                SqlCount.one();
            }
            return call(plain, method, args);
        });
    }

    private static Class<? extends Statement> kindOf(Statement plain) {
        if (plain instanceof CallableStatement) {
            return CallableStatement.class;
        }
        return plain instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T face(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                CountedDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    if (method.getName().equals("equals") && args.length == 1) {
                        return proxy == args[0];
                    }
                    return calls.call(method, args);
                }));
    }

    private interface Calls {
        Object call(Method method, Object[] args) throws Throwable;
    }
}
