/** The project's OKR page: a web panel that Jira shows inside the project. */
package org.waypoint.okr.web.project;
