package org.waypoint.okr.domain.rhythm.message;

/**
 * One line of a mail.
 *
 * @param subjectId id of the key result or unit; 0 for the programme
 */
public record Topic(TopicKind kind, long subjectId) {}
