/** Questions about epics that searches ask: what the functions of JQL answer. */
@NullMarked
package org.waypoint.okr.app.search;

import org.jspecify.annotations.NullMarked;
