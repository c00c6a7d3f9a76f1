package org.waypoint.okr.jar;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The packages beside {@code java.*} that every JDK offers, and the framework with it. */
final class JdkPackages {
    static final Set<String> ALL = ModuleLayer.boot().modules().stream()
            .map(Module::getDescriptor)
            .filter(module -> module.name().startsWith("java."))
            .flatMap(module -> module.exports().stream())
            .filter(exported -> !exported.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .filter(name -> !name.startsWith("java."))
            .collect(Collectors.toCollection(TreeSet::new));

    private JdkPackages() {}
}
