/**
 * The numbered changes of the tables that Active Objects cannot make by itself, one {@link Upgrade} each, registered in
 * the descriptor in ascending order. New tables and columns need none; docs/database.md tells how to write one. So far
 * there is none.
 */
package org.waypoint.okr.ao.upgrade;
