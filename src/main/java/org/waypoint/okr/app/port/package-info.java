/** What the use cases need from the world around them; implemented by the adapters. */
@NullMarked
package org.waypoint.okr.app.port;

import org.jspecify.annotations.NullMarked;
