/** The weekly meeting of a project. */
package org.waypoint.okr.web.meeting;
