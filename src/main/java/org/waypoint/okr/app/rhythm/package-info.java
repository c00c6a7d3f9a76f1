/** Use cases of the weekly rhythm: reminders, the send log, and the console of the OKR Master. */
@NullMarked
package org.waypoint.okr.app.rhythm;

import org.jspecify.annotations.NullMarked;
