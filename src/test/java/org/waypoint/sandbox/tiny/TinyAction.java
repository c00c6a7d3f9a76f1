package org.waypoint.sandbox.tiny;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import javax.inject.Inject;

/** A page with a form. */
public class TinyAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;
    private final transient Notes notes;
    private String said;

    @Inject
    public TinyAction(Notes notes) {
        this.notes = notes;
    }

    @Override
    @SupportedMethods({RequestMethod.GET})
    public String doDefault() {
        return SUCCESS;
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods({RequestMethod.POST})
    public String doExecute() {
        notes.write(said);
        return forceRedirect("Tiny!default.jspa?said=stored");
    }

    @Override
    protected void doValidation() {
        if (said == null || said.isEmpty()) {
            addErrorMessage("Say something, " + getLoggedInUser().getDisplayName());
        }
    }

    public String doUndeclared() {
        return SUCCESS;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String text) {
        said = text;
    }

    public int getCount() {
        return notes.count();
    }
}
