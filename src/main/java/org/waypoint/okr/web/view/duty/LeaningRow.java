package org.waypoint.okr.web.view.duty;

import org.waypoint.okr.web.view.part.Lozenge;

/** A key result that leans on the reader; {@code place} names owner, unit and cycle. */
public record LeaningRow(
        String id,
        String title,
        String href,
        String place,
        Lozenge mark,
        boolean mayChange,
        String changeHref,
        String changeLabel) {}
