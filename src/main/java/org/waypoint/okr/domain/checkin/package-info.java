/** Dated entries that say where a key result stands: append-only. */
@NullMarked
package org.waypoint.okr.domain.checkin;

import org.jspecify.annotations.NullMarked;
