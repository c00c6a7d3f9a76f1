/** Doorway: the functions of JQL. */
package org.waypoint.okr.jql;
