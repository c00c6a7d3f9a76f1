/** How a unit's cycles compare: figures of the unit, never of a person. */
@NullMarked
package org.waypoint.okr.app.history;

import org.jspecify.annotations.NullMarked;
