/** A retried request creates nothing twice. */
@NullMarked
package org.waypoint.okr.app.idempotency;

import org.jspecify.annotations.NullMarked;
