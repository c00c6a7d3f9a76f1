package org.waypoint.sandbox;

import org.waypoint.sandbox.descriptor.PluginDescriptor;
import org.waypoint.sandbox.descriptor.PluginFolder;
import org.waypoint.sandbox.spring.PluginBeans;

/** The add-on as the sandbox runs it: what its descriptor says, where its files lie, and its beans. */
public record SandboxPlugin(PluginDescriptor descriptor, PluginFolder folder, PluginBeans beans) {}
