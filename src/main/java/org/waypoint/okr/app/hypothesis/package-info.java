/** Use cases around bets. */
@NullMarked
package org.waypoint.okr.app.hypothesis;

import org.jspecify.annotations.NullMarked;
