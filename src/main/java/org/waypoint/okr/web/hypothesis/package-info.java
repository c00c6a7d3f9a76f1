/** Bets of epics on key results: the panel of an epic and the dialogs around it. */
package org.waypoint.okr.web.hypothesis;
