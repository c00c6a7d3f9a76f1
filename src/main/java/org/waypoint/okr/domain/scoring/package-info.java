/** Progress, pace and grades: pure arithmetic that explains itself. */
@NullMarked
package org.waypoint.okr.domain.scoring;

import org.jspecify.annotations.NullMarked;
