/** What the page of a meeting shows. */
package org.waypoint.okr.web.view.meeting;
