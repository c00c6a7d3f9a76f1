package com.atlassian.event.api;

/** The event bus. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
