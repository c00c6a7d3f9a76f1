/** Closing a cycle, one objective at a time, and looking back at it. */
package org.waypoint.okr.web.closing;
