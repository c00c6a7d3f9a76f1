package org.waypoint.okr.web.view.closing;

import org.waypoint.okr.web.view.part.Field;

/**
 * The form of a grade.
 *
 * @param computed the computed grade, for comparison
 * @param promise whether it grades a commitment
 */
public record GradeForm(
        Sending sending,
        Field grade,
        Field reason,
        Field cause,
        boolean hasCause,
        Field change,
        boolean hasChange,
        String computed,
        boolean promise) {}
