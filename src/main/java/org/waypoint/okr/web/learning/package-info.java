/** The page about what units learn from their hypotheses. */
package org.waypoint.okr.web.learning;
