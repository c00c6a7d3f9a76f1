/** What units take out of a cycle. */
@NullMarked
package org.waypoint.okr.app.retrospective;

import org.jspecify.annotations.NullMarked;
