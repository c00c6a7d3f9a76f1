/** What templates about sources print. */
package org.waypoint.okr.web.view.source;
