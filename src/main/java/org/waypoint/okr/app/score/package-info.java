/** Scores as every doorway shows them, with how they came about. */
@NullMarked
package org.waypoint.okr.app.score;

import org.jspecify.annotations.NullMarked;
