/** Pages about one unit as their templates see them. */
package org.waypoint.okr.web.view.unit;
