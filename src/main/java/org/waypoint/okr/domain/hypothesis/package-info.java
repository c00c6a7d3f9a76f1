/** An epic's bet on a key result: statement, belief, evidence and verdict. */
@NullMarked
package org.waypoint.okr.domain.hypothesis;

import org.jspecify.annotations.NullMarked;
