package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Base of events. */
public abstract class AbstractEvent {
    protected Date time;
    protected Map<String, Object> params;

    public AbstractEvent() {
        this(Map.of());
    }

    public AbstractEvent(Map<String, Object> params) {
        this.params = params;
    }

    public Date getTime() {
        return time;
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
