package org.waypoint.okr.rest.json;

import java.util.List;
import java.util.function.Function;
import org.waypoint.okr.app.input.PageOf;

/** A page of a list, with how many items there are in all. */
public record PageJson<T>(List<T> items, int total, int offset, int limit) {
    public PageJson {
        items = List.copyOf(items);
    }

    public static <V, T> PageJson<T> of(PageOf<V> page, Function<? super V, ? extends T> wire) {
        PageOf<T> mapped = page.map(wire);
        return new PageJson<>(mapped.items(), mapped.total(), mapped.offset(), mapped.limit());
    }

    /** A list that is short enough to be answered whole. */
    public static <V, T> PageJson<T> whole(List<V> items, Function<? super V, ? extends T> wire) {
        List<T> mapped = items.stream().<T>map(wire).toList();
        return new PageJson<>(mapped, mapped.size(), 0, Math.max(mapped.size(), PageOf.DEFAULT_LIMIT));
    }
}
