/**
 * One interface per table. Columns are added, never renamed or removed: docs/database.md says why. No entity leaves the
 * ring; repositories answer with values of the domain.
 */
package org.waypoint.okr.ao.entity;
