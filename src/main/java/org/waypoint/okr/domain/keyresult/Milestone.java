package org.waypoint.okr.domain.keyresult;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value expected to be reached by a date. Milestones bend the expected line; they never change progress.
 *
 * @param value in the key result's unit of measure, between baseline and target
 */
public record Milestone(LocalDate date, BigDecimal value) {}
