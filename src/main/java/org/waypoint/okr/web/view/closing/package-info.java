/** The closing pages as their templates see them. */
package org.waypoint.okr.web.view.closing;
