/** What a unit takes out of a cycle, and what its lead says about it. */
@NullMarked
package org.waypoint.okr.domain.retrospective;

import org.jspecify.annotations.NullMarked;
