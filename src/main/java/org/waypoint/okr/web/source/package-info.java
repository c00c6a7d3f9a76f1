/** Where the values of a key result come from, on pages. */
package org.waypoint.okr.web.source;
