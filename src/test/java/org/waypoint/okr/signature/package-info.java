/** Which members of the host our class files refer to, and on which lines of Jira they are known. */
package org.waypoint.okr.signature;
