package org.waypoint.sandbox.db;

import java.util.List;
import net.java.ao.RawEntity;

/**
 * What the add-on's {@code <ao>} module declares.
 *
 * @param namespace the text whose hash begins every table name
 * @param entities one interface per table
 * @param upgradeTasks classes of the upgrade tasks, in the order of the descriptor
 */
public record AoModule(String namespace, List<Class<? extends RawEntity<?>>> entities, List<Class<?>> upgradeTasks) {
    public AoModule {
        entities = List.copyOf(entities);
        upgradeTasks = List.copyOf(upgradeTasks);
    }
}
