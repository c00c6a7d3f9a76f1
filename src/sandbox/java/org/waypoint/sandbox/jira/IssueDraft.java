package org.waypoint.sandbox.jira;

import java.time.Instant;

/**
 * What a new issue starts with.
 *
 * @param number the figure after the dash of its key
 * @param type Epic, Story, Task, Sub-task or Bug
 * @param status the name of a status
 * @param resolved when it was done; ignored unless the status is one of done
 */
public record IssueDraft(int number, String type, String summary, String status, Instant created, Instant resolved) {}
