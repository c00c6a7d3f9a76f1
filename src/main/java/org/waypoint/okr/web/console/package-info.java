/** The console of the OKR Master, and everybody's choice of mails. */
package org.waypoint.okr.web.console;
