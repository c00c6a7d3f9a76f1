/**
 * The numbers beside the scores, each with how it came about: what goes in, the formula, the rounding and what is left
 * out. The numbers themselves are computed by the rules of their features.
 */
@NullMarked
package org.waypoint.okr.domain.numbers;

import org.jspecify.annotations.NullMarked;
