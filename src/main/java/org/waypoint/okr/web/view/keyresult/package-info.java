/** The page of one key result as its templates see it. */
package org.waypoint.okr.web.view.keyresult;
