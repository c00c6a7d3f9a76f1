/** Giving a project its team. */
package org.waypoint.okr.web.unit;
