/** Reading OKRs for one reader: scored, named, and with what that reader may do. */
@NullMarked
package org.waypoint.okr.app.reading;

import org.jspecify.annotations.NullMarked;
