/** Recording and correcting check-ins. */
package org.waypoint.okr.web.checkin;
