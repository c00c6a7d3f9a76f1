package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which part of the results is wanted. */
public class PagerFilter<T> implements Serializable {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getMax() {
        return max;
    }

    public int getPageSize() {
        return max;
    }

    public int getStart() {
        return start;
    }
}
