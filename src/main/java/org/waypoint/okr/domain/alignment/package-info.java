/** Links from an objective upward or sideways. */
@NullMarked
package org.waypoint.okr.domain.alignment;

import org.jspecify.annotations.NullMarked;
