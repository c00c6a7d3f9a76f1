/** Key results that take their value from Jira or from outside, and the work that stands beside them. */
@NullMarked
package org.waypoint.okr.app.source;

import org.jspecify.annotations.NullMarked;
