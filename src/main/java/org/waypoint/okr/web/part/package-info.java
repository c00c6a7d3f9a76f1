/** Maps scores, trends and explanations to the parts that every page shows alike. */
package org.waypoint.okr.web.part;
