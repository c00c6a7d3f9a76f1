/** The company tree as its templates see it: text ready to print, and flags. */
package org.waypoint.okr.web.view.tree;
