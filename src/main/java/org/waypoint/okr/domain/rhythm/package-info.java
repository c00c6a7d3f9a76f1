/** The weekly rhythm: when check-ins are due, and who is told about it when. */
@NullMarked
package org.waypoint.okr.domain.rhythm;

import org.jspecify.annotations.NullMarked;
