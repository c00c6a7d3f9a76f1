/** The weekly meeting about a project's key results. */
@NullMarked
package org.waypoint.okr.app.meeting;

import org.jspecify.annotations.NullMarked;
