/** Raw input from any doorway, read with one clear refusal per field. */
@NullMarked
package org.waypoint.okr.app.input;

import org.jspecify.annotations.NullMarked;
