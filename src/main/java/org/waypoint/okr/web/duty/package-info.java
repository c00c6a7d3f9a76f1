/** What a person owes. */
package org.waypoint.okr.web.duty;
