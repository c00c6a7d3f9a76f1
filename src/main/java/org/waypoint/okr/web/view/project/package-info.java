/** The project's OKR page as its templates see it. */
package org.waypoint.okr.web.view.project;
