/** Values of the domain to columns and back: one class per table or kind of text. */
package org.waypoint.okr.ao.mapping;
