package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** For whom a search is made, and whether permissions count. The spelling of the second method is Jira's. */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();
}
