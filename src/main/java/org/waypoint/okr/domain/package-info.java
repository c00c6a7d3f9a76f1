/** The rules of working with objectives and key results, in plain Java. */
@NullMarked
package org.waypoint.okr.domain;

import org.jspecify.annotations.NullMarked;
