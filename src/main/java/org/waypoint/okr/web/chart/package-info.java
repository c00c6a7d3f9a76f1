/** Draws the course of a key result as SVG on the server: coordinates for a template that only prints them. */
package org.waypoint.okr.web.chart;
