package org.waypoint.sandbox.web.template;

/** Marks what the host puts into every template; its methods need no listing by the add-on. */
public interface HostHelper {}
