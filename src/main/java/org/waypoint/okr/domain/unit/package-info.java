/** Company, departments and teams: where objectives belong. */
@NullMarked
package org.waypoint.okr.domain.unit;

import org.jspecify.annotations.NullMarked;
