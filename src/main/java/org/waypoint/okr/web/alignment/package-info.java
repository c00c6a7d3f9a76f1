/** Linking objectives, and removing what is no longer wanted. */
package org.waypoint.okr.web.alignment;
