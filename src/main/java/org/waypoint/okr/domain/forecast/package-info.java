/** Where a key result will be at the cycle's end if it goes on as so far: a robust trend, a range and a chance. */
@NullMarked
package org.waypoint.okr.domain.forecast;

import org.jspecify.annotations.NullMarked;
