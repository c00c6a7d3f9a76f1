package org.waypoint.okr.web.view.admin;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * A new or changed cycle.
 *
 * @param id of the stored cycle, empty for a new one
 * @param version that was seen, empty for a new one
 */
public record CycleForm(
        FormFrame frame,
        boolean stored,
        String id,
        String version,
        Field name,
        Field cadence,
        Field start,
        Field end,
        Field parentId) {}
