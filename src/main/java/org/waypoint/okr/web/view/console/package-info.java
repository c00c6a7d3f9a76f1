/** What the templates of the console and of mail preferences print. */
package org.waypoint.okr.web.view.console;
