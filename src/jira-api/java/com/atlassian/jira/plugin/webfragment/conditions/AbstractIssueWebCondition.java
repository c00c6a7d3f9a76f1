package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Base of conditions on the issue that is shown. */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    public AbstractIssueWebCondition() {}

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        return issue != null && shouldDisplay(user, issue, helper);
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper);
}
