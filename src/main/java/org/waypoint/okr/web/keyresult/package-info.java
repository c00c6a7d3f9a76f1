/** Creating and changing key results. */
package org.waypoint.okr.web.keyresult;
