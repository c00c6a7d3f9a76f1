package org.waypoint.okr.plugin;

import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.EpicIndex;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.search.EpicSearchService;

/** Builds the use cases that read Jira's issues in bulk: searches, sources of key results, the work below epics. */
@Component
public final class SourceComponents {
    private final Stores stores;
    private final Host host;
    private final Writing writing;
    private final EpicIndex epicIndex;

    public SourceComponents(Stores stores, Host host, Writing writing, EpicIndex epicIndex) {
        this.stores = stores;
        this.host = host;
        this.writing = writing;
        this.epicIndex = epicIndex;
    }

    public EpicSearchService epicSearchService() {
        return new EpicSearchService(stores, host, epicIndex, writing.today());
    }
}
