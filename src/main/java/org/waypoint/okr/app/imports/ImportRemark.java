package org.waypoint.okr.app.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark about one row.
 *
 * @param line first line of the row in the file
 * @param column name of the column, or null
 * @param arguments what the localised sentence names, in order
 */
public record ImportRemark(int line, @Nullable String column, RemarkKind kind, List<Object> arguments) {
    public ImportRemark {
        arguments = List.copyOf(arguments);
    }
}
