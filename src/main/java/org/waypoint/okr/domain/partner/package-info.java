/** Key partners: who was asked to stand by a key result, and what they answered. */
@NullMarked
package org.waypoint.okr.domain.partner;

import org.jspecify.annotations.NullMarked;
