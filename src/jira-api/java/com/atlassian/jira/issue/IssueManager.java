package com.atlassian.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds issues, whoever asks: permissions are a question for the permission manager. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByKeyIgnoreCase(String key);

    MutableIssue getIssueByCurrentKey(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);

    Set<String> getAllIssueKeys(Long issueId);

    boolean isEditable(Issue issue, ApplicationUser user);

    Issue findMovedIssue(String oldKey);
}
