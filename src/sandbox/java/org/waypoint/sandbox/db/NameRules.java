package org.waypoint.sandbox.db;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.RawEntity;
import net.java.ao.Transient;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.NameConverters;
import org.waypoint.sandbox.NotImitated;

/** Refuses names that one of Jira's databases refuses, although the database at hand might take them. */
final class NameRules {
    private static final int LONGEST = 30;
    private static final Set<String> FORBIDDEN = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final NameConverters names;

    NameRules(NameConverters names) {
        this.names = names;
    }

    void check(Class<? extends RawEntity<?>> entity) {
        checkLength(entity, names.getTableNameConverter().getName(entity));
        for (Method method : entity.getMethods()) {
            if (isColumn(method)) {
                checkColumn(entity, names.getFieldNameConverter().getName(method));
            }
        }
    }

    private static boolean isColumn(Method method) {
        if (method.getDeclaringClass() == RawEntity.class
                || method.isDefault()
                || method.isAnnotationPresent(Ignore.class)
                || method.isAnnotationPresent(Transient.class)) {
            return false;
        }
        String name = method.getName();
        return method.isAnnotationPresent(Accessor.class)
                || method.isAnnotationPresent(Mutator.class)
                || name.startsWith("get")
                || name.startsWith("is")
                || name.startsWith("set");
    }

    private static void checkColumn(Class<?> entity, String column) {
        if (column == null) {
            return;
        }
        checkLength(entity, column);
        if (FORBIDDEN.contains(column.toUpperCase(Locale.ROOT))) {
            throw new NotImitated("The column " + column + " of " + entity.getSimpleName()
                    + " is a word that Active Objects forbids because Oracle reserves it.");
        }
    }

    private static void checkLength(Class<?> entity, String name) {
        if (name.length() > LONGEST) {
            throw new NotImitated("The name " + name + " of " + entity.getSimpleName() + " has " + name.length()
                    + " characters; Active Objects takes at most " + LONGEST + ".");
        }
    }
}
