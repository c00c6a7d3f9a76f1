package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Base of conditions on the person and the project. */
public abstract class AbstractWebCondition implements Condition {
    public AbstractWebCondition() {}

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay(getApplicationUser(context), (JiraHelper) context.get("helper"));
    }

    protected ApplicationUser getApplicationUser(Map<String, Object> context) {
        return (ApplicationUser) context.get("user");
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper helper);
}
