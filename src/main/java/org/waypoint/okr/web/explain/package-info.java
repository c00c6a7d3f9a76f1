/** How numbers came about. */
package org.waypoint.okr.web.explain;
