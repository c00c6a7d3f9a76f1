package com.atlassian.event.api;

/** Takes listeners. */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);
}
