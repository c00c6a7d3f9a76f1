/** The REST contract: one resource for each group of paths. Resources translate, use cases decide. */
@NullMarked
package org.waypoint.okr.rest;

import org.jspecify.annotations.NullMarked;
