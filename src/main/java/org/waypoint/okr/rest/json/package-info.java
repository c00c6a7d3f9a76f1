/** What goes over the wire, field by field as the contract names it. */
@NullMarked
package org.waypoint.okr.rest.json;

import org.jspecify.annotations.NullMarked;
