/** Mails of the weekly rhythm: who is told what, at most once. */
@NullMarked
package org.waypoint.okr.domain.rhythm.message;

import org.jspecify.annotations.NullMarked;
