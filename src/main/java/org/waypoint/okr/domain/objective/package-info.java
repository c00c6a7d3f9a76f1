/** What a unit wants to achieve in a cycle. */
@NullMarked
package org.waypoint.okr.domain.objective;

import org.jspecify.annotations.NullMarked;
