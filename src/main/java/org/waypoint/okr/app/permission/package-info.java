/** Who may do what: the one place that decides. */
@NullMarked
package org.waypoint.okr.app.permission;

import org.jspecify.annotations.NullMarked;
