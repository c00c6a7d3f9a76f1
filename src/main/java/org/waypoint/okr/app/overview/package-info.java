/** Everything a project page shows. */
@NullMarked
package org.waypoint.okr.app.overview;

import org.jspecify.annotations.NullMarked;
