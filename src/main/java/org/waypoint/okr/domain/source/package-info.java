/** Where the values of a key result come from when nobody types them. */
@NullMarked
package org.waypoint.okr.domain.source;

import org.jspecify.annotations.NullMarked;
