package com.atlassian.activeobjects.external;

/** One step from a state of the tables to the next. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
