/** How a number came about, in a form that every doorway can put into its reader's language. */
@NullMarked
package org.waypoint.okr.domain.scoring.explanation;

import org.jspecify.annotations.NullMarked;
