/** Use cases around settings. */
@NullMarked
package org.waypoint.okr.app.settings;

import org.jspecify.annotations.NullMarked;
