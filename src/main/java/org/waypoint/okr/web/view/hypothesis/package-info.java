/** Bets as their templates see them: text ready to print, and flags. */
package org.waypoint.okr.web.view.hypothesis;
