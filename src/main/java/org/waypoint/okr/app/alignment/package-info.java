/** Use cases around alignment. */
@NullMarked
package org.waypoint.okr.app.alignment;

import org.jspecify.annotations.NullMarked;
