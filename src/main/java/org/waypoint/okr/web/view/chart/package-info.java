/** A key result's chart as its template sees it: coordinates and words, ready to print. */
package org.waypoint.okr.web.view.chart;
