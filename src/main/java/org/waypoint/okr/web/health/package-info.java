/** The page about the health of the programme. */
package org.waypoint.okr.web.health;
