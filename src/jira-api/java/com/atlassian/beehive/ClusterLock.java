package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that holds across the nodes of a cluster. */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
