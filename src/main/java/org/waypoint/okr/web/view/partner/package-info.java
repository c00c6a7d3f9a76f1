/** What the templates around key partners show. */
package org.waypoint.okr.web.view.partner;
