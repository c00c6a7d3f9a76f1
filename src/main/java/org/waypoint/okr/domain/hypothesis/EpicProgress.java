package org.waypoint.okr.domain.hypothesis;

/** How far an epic's work is, by the category of its status in Jira; GONE when the issue was deleted. */
public enum EpicProgress {
    TO_DO,
    IN_PROGRESS,
    DONE,
    GONE
}
