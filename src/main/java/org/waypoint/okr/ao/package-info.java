/** Keeps the domain in Active Objects: repositories, transactions, and the path for changes of the tables. */
package org.waypoint.okr.ao;
