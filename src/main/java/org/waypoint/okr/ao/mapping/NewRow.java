package org.waypoint.okr.ao.mapping;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;

/**
 * The columns of a row that does not exist yet. They are collected by calling the setters of its entity, so that a table
 * is mapped once: the same code fills a stored row and a new one, and one statement inserts it whole.
 */
public final class NewRow {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    /** There are as many as setters; without it, bulk loads would spend their time on spelling. */
    private static final Map<String, String> COLUMNS = new ConcurrentHashMap<>();

    private NewRow() {}

    /** Every column that {@code fill} set, by name; null where it set null. */
    public static <E extends RawEntity<?>> Map<String, Object> of(Class<E> type, Consumer<? super E> fill) {
        Map<String, Object> columns = new TreeMap<>();
        Object recorder =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!method.getName().startsWith("set")) {
                        throw new UnsupportedOperationException("A row that is not stored has no " + method.getName());
                    }
                    columns.put(column(method.getName()), arguments[0]);
                    return null;
                });
        fill.accept(type.cast(recorder));
        return columns;
    }

    /** {@code setCycleId} names CYCLE_ID, as Active Objects does. */
    static String column(String setter) {
        return COLUMNS.computeIfAbsent(setter, NewRow::spell);
    }

    private static String spell(String setter) {
        return HUMP.matcher(setter.substring("set".length())).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
