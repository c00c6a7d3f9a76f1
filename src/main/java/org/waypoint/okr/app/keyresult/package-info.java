/** Use cases around key results. */
@NullMarked
package org.waypoint.okr.app.keyresult;

import org.jspecify.annotations.NullMarked;
