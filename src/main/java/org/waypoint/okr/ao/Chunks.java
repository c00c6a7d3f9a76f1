package org.waypoint.okr.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Long lists of ids in pieces: Oracle takes 1,000 members of an IN list, SQL Server about 2,100 parameters in all. */
final class Chunks {
    static final int SIZE = 500;

    private Chunks() {}

    /** The distinct ids in ascending order, at most {@link #SIZE} each. */
    static List<List<Long>> of(Collection<Long> ids) {
        List<Long> sorted = ids.stream().distinct().sorted().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += SIZE) {
            chunks.add(sorted.subList(from, Math.min(from + SIZE, sorted.size())));
        }
        return chunks;
    }

    /** {@code COLUMN IN (?, ?)}, written so that Active Objects recognises and quotes the column. */
    static String in(String column, int members) {
        return column + " IN (" + String.join(", ", Collections.nCopies(members, "?")) + ")";
    }
}
