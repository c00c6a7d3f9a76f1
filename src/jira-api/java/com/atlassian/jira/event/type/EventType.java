package com.atlassian.jira.event.type;

/** The ids of issue events. They are objects: compare with equals. */
public class EventType {
    public static final Long ISSUE_CREATED_ID = Long.valueOf(1);
    public static final Long ISSUE_UPDATED_ID = Long.valueOf(2);
    public static final Long ISSUE_ASSIGNED_ID = Long.valueOf(3);
    public static final Long ISSUE_RESOLVED_ID = Long.valueOf(4);
    public static final Long ISSUE_CLOSED_ID = Long.valueOf(5);
    public static final Long ISSUE_COMMENTED_ID = Long.valueOf(6);
    public static final Long ISSUE_REOPENED_ID = Long.valueOf(7);
    public static final Long ISSUE_DELETED_ID = Long.valueOf(8);
    public static final Long ISSUE_MOVED_ID = Long.valueOf(9);
    public static final Long ISSUE_WORKLOGGED_ID = Long.valueOf(10);
    public static final Long ISSUE_GENERICEVENT_ID = Long.valueOf(13);
    public static final Long ISSUE_COMMENT_EDITED_ID = Long.valueOf(14);
    public static final Long ISSUE_ARCHIVED_ID = Long.valueOf(18);
    public static final Long ISSUE_RESTORED_ID = Long.valueOf(19);
}
