/** Use cases around units. */
@NullMarked
package org.waypoint.okr.app.unit;

import org.jspecify.annotations.NullMarked;
