package com.atlassian.sal.api.user;

import java.io.Serializable;

/** The key of a person. */
public final class UserKey implements Serializable {
    private final String key;

    public UserKey(String key) {
        this.key = key;
    }

    public String getStringValue() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey && key.equals(((UserKey) other).key);
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
