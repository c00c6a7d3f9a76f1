package com.atlassian.jira.permission;

import java.io.Serializable;

/** Names a permission of the whole instance. */
public final class GlobalPermissionKey implements Serializable {
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
    public static final GlobalPermissionKey USE = of("USE");
    public static final GlobalPermissionKey USER_PICKER = of("USER_PICKER");
    public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = of("CREATE_SHARED_OBJECTS");
    public static final GlobalPermissionKey BULK_CHANGE = of("BULK_CHANGE");
    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public static GlobalPermissionKey of(String key) {
        return new GlobalPermissionKey(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey && key.equals(((GlobalPermissionKey) other).key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
