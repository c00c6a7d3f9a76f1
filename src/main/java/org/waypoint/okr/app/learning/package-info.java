/** What units learn from decided bets: the log, the calibration, and what shipped without moving anything. */
@NullMarked
package org.waypoint.okr.app.learning;

import org.jspecify.annotations.NullMarked;
