/** What the page of somebody's duties shows. */
package org.waypoint.okr.web.view.duty;
