/** What one person owes, across all open cycles, and nothing about how they compare with others. */
@NullMarked
package org.waypoint.okr.app.duty;

import org.jspecify.annotations.NullMarked;
