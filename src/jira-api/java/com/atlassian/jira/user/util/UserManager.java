package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/** Finds people by key or name. */
public interface UserManager {
    Collection<ApplicationUser> getAllApplicationUsers();

    Optional<ApplicationUser> getUserById(Long userId);

    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);

    ApplicationUser getUserByNameEvenWhenUnknown(String userName);

    boolean isUserExisting(ApplicationUser user);
}
