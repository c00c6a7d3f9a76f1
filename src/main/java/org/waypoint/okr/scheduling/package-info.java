/** Jobs: a doorway that time opens. They know nothing themselves and ask a use case. */
@NullMarked
package org.waypoint.okr.scheduling;

import org.jspecify.annotations.NullMarked;
