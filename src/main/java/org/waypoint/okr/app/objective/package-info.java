/** Use cases around objectives. */
@NullMarked
package org.waypoint.okr.app.objective;

import org.jspecify.annotations.NullMarked;
