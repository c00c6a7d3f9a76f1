/** Use cases around key partners. */
@NullMarked
package org.waypoint.okr.app.partner;

import org.jspecify.annotations.NullMarked;
