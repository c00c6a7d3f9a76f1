package org.waypoint.sandbox;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.waypoint.sandbox.db.AoModule;
import org.waypoint.sandbox.db.AoUpgrades;
import org.waypoint.sandbox.descriptor.AoSpec;
import org.waypoint.sandbox.descriptor.PluginDescriptor;
import org.waypoint.sandbox.spring.PluginBeans;

/** Finds the classes of the tables that a descriptor declares. */
final class Tables {
    private Tables() {}

    static AoModule declaredBy(PluginDescriptor descriptor) {
        if (descriptor.tables().isEmpty()) {
            return new AoModule(descriptor.key(), List.of(), List.of());
        }
        AoSpec spec = descriptor.tables().get(0);
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        spec.entities().forEach(name -> entities.add(entity(name)));
        List<Class<?>> tasks = new ArrayList<>();
        spec.upgradeTasks().forEach(name -> tasks.add(PluginBeans.loadClass(name)));
        return new AoModule(spec.namespace(), entities, tasks);
    }

    /** The add-on's upgrade tasks, made with its beans. */
    static AoUpgrades upgrades(AoModule module, PluginBeans beans, PluginSettingsFactory settings) {
        List<ActiveObjectsUpgradeTask> tasks = module.upgradeTasks().stream()
                .map(type -> (ActiveObjectsUpgradeTask) beans.create(type))
                .toList();
        return new AoUpgrades(tasks, settings.createGlobalSettings());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(String name) {
        Class<?> type = PluginBeans.loadClass(name);
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new NotImitated("The <ao> module names " + name + ", which is no entity.");
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
