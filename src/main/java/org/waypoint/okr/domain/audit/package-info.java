/** Who did something, and when. */
@NullMarked
package org.waypoint.okr.domain.audit;

import org.jspecify.annotations.NullMarked;
