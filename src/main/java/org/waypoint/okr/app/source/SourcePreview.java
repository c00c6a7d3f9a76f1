package org.waypoint.okr.app.source;

import java.math.BigDecimal;

/**
 * What a search tells now; nothing was stored.
 *
 * @param issues how many it finds
 * @param millis how long it took
 */
public record SourcePreview(BigDecimal value, long issues, long millis) {}
