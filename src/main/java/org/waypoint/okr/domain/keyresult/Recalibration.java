package org.waypoint.okr.domain.keyresult;

import org.waypoint.okr.domain.audit.Stamp;

/** A changed measure of a key result: what it was, what it became, and why. Never edited, never deleted. */
public record Recalibration(KeyResultId keyResultId, Metric before, Metric after, String reason, Stamp stamp) {}
