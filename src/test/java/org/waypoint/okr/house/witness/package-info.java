/**
 * A little house in which every rule is broken once, by the class whose Javadoc says so. The tests of the rules look
 * for these faults: a rule that overlooks its witness is asleep.
 */
package org.waypoint.okr.house.witness;
