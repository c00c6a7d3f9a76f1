package org.waypoint.sandbox.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;

/** An issue of the sandbox. Its type stays; a move to another project gives it another key. */
public final class SandboxIssue {
    private final long id;
    private final IssueConstants constants;
    private final IssueConstants.Constant type;
    private final Instant created;
    private final MutableIssue face = Imitation.of(MutableIssue.class, this);
    private volatile String key;
    private volatile SandboxProject project;
    private volatile String summary;
    private volatile IssueConstants.Constant status;
    private volatile SandboxUser assignee;
    private volatile SandboxIssue epic;
    private volatile SandboxIssue parent;
    private volatile Double points;
    private volatile Instant resolved;

    SandboxIssue(long id, String key, SandboxProject project, IssueConstants constants, IssueDraft draft) {
        this.id = id;
        this.key = key;
        this.project = project;
        this.constants = constants;
        this.type = constants.type(draft.type());
        this.summary = draft.summary();
        this.created = draft.created();
        move(draft.status(), draft.resolved());
    }

    public MutableIssue face() {
        return face;
    }

    void move(String newStatus, Instant when) {
        status = constants.status(newStatus);
        resolved = status.categoryKey().equals("done") ? when : null;
    }

    void summarise(String newSummary) {
        summary = newSummary;
    }

    void rekey(String newKey, SandboxProject newProject) {
        key = newKey;
        project = newProject;
    }

    void assign(SandboxUser user) {
        assignee = user;
    }

    void belongTo(SandboxIssue newEpic) {
        epic = newEpic;
    }

    /** The epic this issue belongs to, or null. */
    public SandboxIssue epic() {
        return epic;
    }

    /** The issue this sub-task belongs to, or null. */
    public SandboxIssue parent() {
        return parent;
    }

    void belowIssue(SandboxIssue newParent) {
        parent = newParent;
    }

    public Long getParentId() {
        return parent == null ? null : parent.getId();
    }

    /** The value of the number field, or null. */
    public Double points() {
        return points;
    }

    public void estimate(Double newPoints) {
        points = newPoints;
    }

    public SandboxProject project() {
        return project;
    }

    public String typeName() {
        return type.getName();
    }

    public String statusName() {
        return status.getName();
    }

    public String statusCategory() {
        return status.categoryKey();
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public Long getProjectId() {
        return project.getId();
    }

    public Project getProjectObject() {
        return project.face();
    }

    public IssueType getIssueType() {
        return type.asType();
    }

    public String getIssueTypeId() {
        return type.getId();
    }

    public String getSummary() {
        return summary;
    }

    public ApplicationUser getAssignee() {
        return assignee == null ? null : assignee.face();
    }

    public String getAssigneeId() {
        return assignee == null ? null : assignee.getKey();
    }

    public ApplicationUser getReporter() {
        return project.getLead();
    }

    public String getDescription() {
        return "";
    }

    public Status getStatus() {
        return status.asStatus();
    }

    public String getStatusId() {
        return status.getId();
    }

    public Resolution getResolution() {
        return resolved == null ? null : constants.done();
    }

    public String getResolutionId() {
        return resolved == null ? null : "10000";
    }

    public Timestamp getCreated() {
        return Timestamp.from(created);
    }

    public Timestamp getResolutionDate() {
        return resolved == null ? null : Timestamp.from(resolved);
    }

    public boolean isSubTask() {
        return type.isSubTask();
    }

    public boolean isEditable() {
        return true;
    }

    public boolean isArchived() {
        return false;
    }

    @Override
    public String toString() {
        return key;
    }
}
