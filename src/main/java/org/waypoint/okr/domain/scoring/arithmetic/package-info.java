/** Exact arithmetic on ratios: BigDecimal throughout, rounded once, HALF_UP. */
@NullMarked
package org.waypoint.okr.domain.scoring.arithmetic;

import org.jspecify.annotations.NullMarked;
