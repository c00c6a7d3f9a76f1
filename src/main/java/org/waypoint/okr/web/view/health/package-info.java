/** Programme health as its templates see it: text ready to print, coordinates ready to draw, and flags. */
package org.waypoint.okr.web.view.health;
