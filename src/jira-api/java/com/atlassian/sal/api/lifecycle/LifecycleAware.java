package com.atlassian.sal.api.lifecycle;

/** Told when the host is ready and when it stops. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
