package org.waypoint.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** A project of the sandbox. */
public final class SandboxProject {
    private final long id;
    private final String key;
    private final String name;
    private final SandboxUser lead;
    private final IssueConstants constants;
    private final Project face = Imitation.of(Project.class, this);

    SandboxProject(long id, String key, String name, SandboxUser lead, IssueConstants constants) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.lead = lead;
        this.constants = constants;
    }

    public Project face() {
        return face;
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getOriginalKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public String getUrl() {
        return "";
    }

    public String getDescription() {
        return "";
    }

    public ApplicationUser getLead() {
        return lead.face();
    }

    public ApplicationUser getProjectLead() {
        return lead.face();
    }

    public String getLeadUserKey() {
        return lead.getKey();
    }

    public Collection<IssueType> getIssueTypes() {
        return constants.getAllIssueTypeObjects();
    }

    public boolean isArchived() {
        return false;
    }

    @Override
    public String toString() {
        return key;
    }
}
