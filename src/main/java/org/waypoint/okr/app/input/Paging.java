package org.waypoint.okr.app.input;

/** Which page of a list is wanted. */
public record Paging(int offset, int limit) {
    public static final Paging FIRST = new Paging(0, PageOf.DEFAULT_LIMIT);

    /** Reads {@code offset} (0 or more) and {@code limit} (1 to 500); refused with the other fields of the input. */
    public static Paging of(Input input) {
        Integer offset = input.integer("offset", 0, Integer.MAX_VALUE);
        Integer limit = input.integer("limit", 1, PageOf.MAX_LIMIT);
        return new Paging(offset == null ? 0 : offset, limit == null ? PageOf.DEFAULT_LIMIT : limit);
    }
}
