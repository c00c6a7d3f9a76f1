/** Everything of a cycle as tables, for those who want to reckon for themselves. */
@NullMarked
package org.waypoint.okr.app.export;

import org.jspecify.annotations.NullMarked;
