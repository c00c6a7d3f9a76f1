package org.waypoint.okr.web.view.admin;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** A new or changed unit. */
public record UnitForm(
        FormFrame frame,
        boolean stored,
        String id,
        String version,
        Field name,
        Field level,
        Field parentId,
        Field projectKeys,
        Field leadKeys,
        Field coachKey) {}
