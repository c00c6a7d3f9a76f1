/** Pages on which key partners answer. */
package org.waypoint.okr.web.partner;
