/** Finding a thing together with where it belongs, or refusing with NOT_FOUND. */
@NullMarked
package org.waypoint.okr.app.lookup;

import org.jspecify.annotations.NullMarked;
