package org.waypoint.okr.app.input;

import java.util.List;
import java.util.function.Function;

/** One page of a list in a stable order, with how many there are in all. */
public record PageOf<T>(List<T> items, int total, int offset, int limit) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    public PageOf {
        items = List.copyOf(items);
    }

    /** The asked-for page of a list that is wholly in memory. */
    public static <T> PageOf<T> cut(List<T> all, int offset, int limit) {
        int from = Math.min(offset, all.size());
        int to = Math.min(from + limit, all.size());
        return new PageOf<>(all.subList(from, to), all.size(), offset, limit);
    }

    public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
        return new PageOf<>(items.stream().<R>map(change).toList(), total, offset, limit);
    }
}
