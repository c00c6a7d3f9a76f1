package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Searches people by the beginning of a name. */
public interface UserSearchService {
    List<ApplicationUser> findUsers(String query, UserSearchParams params);

    boolean canPerformAjaxSearch(ApplicationUser user);
}
