/** Key results: what is measured, from where to where, and the values measured so far. */
@NullMarked
package org.waypoint.okr.domain.keyresult;

import org.jspecify.annotations.NullMarked;
