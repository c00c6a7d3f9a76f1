package org.waypoint.okr.app.port;

import org.waypoint.okr.domain.alignment.Alignments;
import org.waypoint.okr.domain.checkin.CheckIns;
import org.waypoint.okr.domain.cycle.Cycles;
import org.waypoint.okr.domain.hypothesis.Hypotheses;
import org.waypoint.okr.domain.keyresult.KeyResults;
import org.waypoint.okr.domain.objective.Objectives;
import org.waypoint.okr.domain.partner.PartnerRequests;
import org.waypoint.okr.domain.settings.SettingsStore;
import org.waypoint.okr.domain.unit.Units;

/** Everything that is stored, handed to use cases as one. */
public record Stores(
        Units units,
        Cycles cycles,
        Objectives objectives,
        KeyResults keyResults,
        CheckIns checkIns,
        Hypotheses hypotheses,
        Alignments alignments,
        PartnerRequests partners,
        SettingsStore settings) {}
