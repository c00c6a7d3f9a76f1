/** What the rules say no to: one reason per rule, one exception for all of them. */
@NullMarked
package org.waypoint.okr.domain.refusal;

import org.jspecify.annotations.NullMarked;
