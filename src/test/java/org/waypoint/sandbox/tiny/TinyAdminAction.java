package org.waypoint.sandbox.tiny;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/** A page for administrators who have just typed their password. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public class TinyAdminAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    @Override
    public String doDefault() {
        return SUCCESS;
    }

    public String getSaid() {
        return "administered";
    }

    public int getCount() {
        return 0;
    }
}
