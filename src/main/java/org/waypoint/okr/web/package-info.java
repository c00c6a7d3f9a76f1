/** What people see: pages, panels and forms. Maps the answers of the use cases to view records; decides nothing. */
package org.waypoint.okr.web;
