package org.waypoint.okr.web.view.admin;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** A fiscal year of cycles in one go. */
public record GenerateForm(
        FormFrame frame, Field fiscalYear, Field fiscalYearStartMonth, Field cadence, Field namePattern) {}
