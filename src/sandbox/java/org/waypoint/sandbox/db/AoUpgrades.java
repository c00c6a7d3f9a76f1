package org.waypoint.sandbox.db;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the upgrade tasks whose version the tables have not reached, lowest first, each in its own transaction. */
public final class AoUpgrades {
    private static final Logger LOG = LoggerFactory.getLogger(AoUpgrades.class);
    private final List<ActiveObjectsUpgradeTask> tasks;
    private final PluginSettings settings;

    /** @param settings where the version that the tables have reached is kept, as Jira does */
    public AoUpgrades(List<ActiveObjectsUpgradeTask> tasks, PluginSettings settings) {
        this.tasks = tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
        this.settings = settings;
    }

    void run(String prefix, ActiveObjects tables) {
        String key = prefix + "_#";
        for (ActiveObjectsUpgradeTask task : tasks) {
            ModelVersion reached = ModelVersion.valueOf((String) settings.get(key));
            if (reached.isOlderThan(task.getModelVersion())) {
                LOG.info("Upgrading the tables from {} to {}", reached, task.getModelVersion());
                tables.executeInTransaction(() -> {
                    task.upgrade(reached, tables);
                    return null;
                });
                settings.put(key, task.getModelVersion().toString());
            }
        }
    }
}
