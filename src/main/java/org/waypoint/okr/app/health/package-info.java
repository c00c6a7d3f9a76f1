/** Programme health: figures of units and of the programme, never of a person. */
@NullMarked
package org.waypoint.okr.app.health;

import org.jspecify.annotations.NullMarked;
