package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.io.Serializable;
import java.security.Principal;

/** A person known to Jira. {@link #getKey()} never changes, the user name may. */
public interface ApplicationUser extends Principal, WithId, WithKey, Serializable {
    @Override
    String getKey();

    String getUsername();

    @Override
    String getName();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
