package org.waypoint.okr.web.view.keyresult;

import org.waypoint.okr.web.view.chart.Chart;
import org.waypoint.okr.web.view.source.SourceSection;

/**
 * Everything about one key result. Each section has a record and a template of its own, so that a section can grow or be
 * added without touching the others.
 *
 * @param partner only where somebody is named
 */
public record KeyResultDetail(
        KeyResultHead head,
        Chart chart,
        CheckInSection checkIns,
        BetSection bets,
        PartnerSection partner,
        boolean hasPartner,
        SourceSection source) {}
