/** How well a unit's predictions fit what came: measured over decided bets of units, never of persons. */
@NullMarked
package org.waypoint.okr.domain.calibration;

import org.jspecify.annotations.NullMarked;
