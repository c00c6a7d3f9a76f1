package org.waypoint.okr.web.view.hypothesis;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** Giving up a bet before there is a verdict. */
public record DropForm(FormFrame form, String hypothesisId, String version, Sentence sentence, Field reason) {}
