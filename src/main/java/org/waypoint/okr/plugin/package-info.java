/** How the add-on is put together: the only package that knows all the others. */
package org.waypoint.okr.plugin;
