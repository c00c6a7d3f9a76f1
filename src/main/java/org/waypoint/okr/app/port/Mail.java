package org.waypoint.okr.app.port;

/**
 * A mail as it is queued.
 *
 * @param html whether the body is HTML; else it is plain text
 */
public record Mail(String recipientKey, String subject, String body, boolean html) {}
