/** Data that a released version wrote, opened by today's. */
package org.waypoint.okr.schema;
