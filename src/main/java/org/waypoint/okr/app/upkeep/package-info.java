/** What the add-on removes by itself once nobody needs it any more. */
@NullMarked
package org.waypoint.okr.app.upkeep;

import org.jspecify.annotations.NullMarked;
