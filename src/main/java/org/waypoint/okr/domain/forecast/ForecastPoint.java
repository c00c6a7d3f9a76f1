package org.waypoint.okr.domain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a day is expected to bring, in the key result's unit of measure.
 *
 * @param low in one of ten cases it will be less
 * @param middle the trend line itself
 * @param high in one of ten cases it will be more
 */
public record ForecastPoint(LocalDate day, BigDecimal low, BigDecimal middle, BigDecimal high) {}
