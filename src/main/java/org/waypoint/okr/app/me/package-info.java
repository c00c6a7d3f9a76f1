/** Who is asking. */
@NullMarked
package org.waypoint.okr.app.me;

import org.jspecify.annotations.NullMarked;
