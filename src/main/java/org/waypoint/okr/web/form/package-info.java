/** Forms that work without script: what was typed stays, refusals stand beside their fields. */
package org.waypoint.okr.web.form;
