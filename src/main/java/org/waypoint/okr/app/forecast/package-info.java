/** What the check-ins so far say about the end of the cycle. */
@NullMarked
package org.waypoint.okr.app.forecast;

import org.jspecify.annotations.NullMarked;
