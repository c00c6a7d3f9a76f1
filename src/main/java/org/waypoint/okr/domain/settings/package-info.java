/** What an administrator may tune. */
@NullMarked
package org.waypoint.okr.domain.settings;

import org.jspecify.annotations.NullMarked;
