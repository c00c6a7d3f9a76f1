/**
 * How healthy the programme is: five heads with their numbers, trends and named gaps, and how cycles are closed. Measures
 * of units and of the programme, never of a person. The definitions with their reasons are in docs/health.md.
 */
@NullMarked
package org.waypoint.okr.domain.health;

import org.jspecify.annotations.NullMarked;
