/** Creating and changing objectives. */
package org.waypoint.okr.web.objective;
