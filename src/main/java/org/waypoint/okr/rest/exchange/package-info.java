/** From HTTP to input and from answers or refusals back to HTTP: once, for all resources. */
@NullMarked
package org.waypoint.okr.rest.exchange;

import org.jspecify.annotations.NullMarked;
