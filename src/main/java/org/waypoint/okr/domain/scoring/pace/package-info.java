/** Progress against the time that has passed: the expected line, the weeks that are due, and what goes stale. */
@NullMarked
package org.waypoint.okr.domain.scoring.pace;

import org.jspecify.annotations.NullMarked;
