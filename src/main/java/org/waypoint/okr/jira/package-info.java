/** Jira's side of the ports: each class answers one of them with Jira's own services. */
package org.waypoint.okr.jira;
