package org.waypoint.okr.app.imports;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Refusal;

/**
 * Something in the file that was refused.
 *
 * @param line first line of the row in the file; the header is line 1
 * @param column name of the column, or null when it concerns the whole row
 * @param refusal the reason with its arguments
 */
public record ImportError(int line, @Nullable String column, Refusal refusal) {}
