/** Use cases around check-ins. */
@NullMarked
package org.waypoint.okr.app.checkin;

import org.jspecify.annotations.NullMarked;
