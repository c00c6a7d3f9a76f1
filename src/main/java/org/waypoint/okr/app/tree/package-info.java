/** The company's units, objectives and key results as one tree. */
@NullMarked
package org.waypoint.okr.app.tree;

import org.jspecify.annotations.NullMarked;
