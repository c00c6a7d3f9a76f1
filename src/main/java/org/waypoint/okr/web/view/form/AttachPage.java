package org.waypoint.okr.web.view.form;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** The form that makes a project the home of a team. */
public record AttachPage(
        FormFrame form, String text, String projectKey, Field name, Field parent, boolean hasParents) {}
