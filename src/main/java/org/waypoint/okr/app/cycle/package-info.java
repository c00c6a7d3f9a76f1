/** Use cases around cycles. */
@NullMarked
package org.waypoint.okr.app.cycle;

import org.jspecify.annotations.NullMarked;
