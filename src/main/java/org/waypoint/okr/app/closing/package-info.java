/** Closing a cycle objective by objective, and carrying over what continues. */
@NullMarked
package org.waypoint.okr.app.closing;

import org.jspecify.annotations.NullMarked;
