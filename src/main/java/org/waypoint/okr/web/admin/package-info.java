/** Pages for administrators: cycles, units, settings and import. */
package org.waypoint.okr.web.admin;
