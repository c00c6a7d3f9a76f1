package org.waypoint.sandbox.jira;

import com.atlassian.beehive.ClusterLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Cluster locks of a cluster with one node. */
final class Locks {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, any -> new OneNodeLock());
    }

    private static final class OneNodeLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1;
    }
}
