package org.waypoint.okr.web.view.hypothesis;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/** Adding evidence to a bet. */
public record EvidenceForm(
        FormFrame form, String hypothesisId, Sentence sentence, Field kind, Field note, Field link) {}
