/** The end of a cycle: grades, their confirmation, what becomes of each objective, and what the unit learned. */
@NullMarked
package org.waypoint.okr.domain.closing;

import org.jspecify.annotations.NullMarked;
