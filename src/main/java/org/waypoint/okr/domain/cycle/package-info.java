/** Cycles: the calendar in which objectives are set, pursued and closed. */
@NullMarked
package org.waypoint.okr.domain.cycle;

import org.jspecify.annotations.NullMarked;
