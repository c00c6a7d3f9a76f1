package org.waypoint.okr.web.view.closing;

import org.waypoint.okr.web.view.part.Field;

/**
 * A decided objective to which the shown one leads.
 *
 * @param fate what counts now, and how far the link has come
 * @param parentId sent along with the answer
 * @param answering null when the reader cannot answer now
 * @param what follow, look for another parent, or neither
 * @param other the other parent
 */
public record ParentPart(
        String title, String fate, String parentId, Sending answering, boolean hasAnswering, Field what, Field other) {}
