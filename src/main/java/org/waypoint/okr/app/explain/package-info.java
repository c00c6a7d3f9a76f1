/** How the numbers beside the scores came about, for pages and REST alike. */
@NullMarked
package org.waypoint.okr.app.explain;

import org.jspecify.annotations.NullMarked;
