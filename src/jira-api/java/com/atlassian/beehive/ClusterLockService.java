package com.atlassian.beehive;

/** Finds locks by name. */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
