/** The company tree: units, objectives and key results of one cycle. */
package org.waypoint.okr.web.tree;
