package org.waypoint.okr.plugin;

import org.springframework.stereotype.Component;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.EpicIndex;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.search.EpicSearchService;
import org.waypoint.okr.app.source.BesideService;
import org.waypoint.okr.app.source.DueSources;
import org.waypoint.okr.app.source.SourceService;
import org.waypoint.okr.scheduling.LoggedPieces;

/** Builds the use cases that read Jira's issues in bulk: searches, sources of key results, the work below epics. */
@Component
public final class SourceComponents {
    private final Stores stores;
    private final Host host;
    private final Writing writing;
    private final EpicIndex epicIndex;
    private final Sources sources;
    private final Access access;

    public SourceComponents(
            Stores stores, Host host, Writing writing, Permissions permissions, EpicIndex epicIndex, Sources sources) {
        this.stores = stores;
        this.host = host;
        this.writing = writing;
        this.epicIndex = epicIndex;
        this.sources = sources;
        this.access = new Access(permissions);
    }

    public BesideService besideService() {
        return new BesideService(access, stores, host.epics(), epicIndex, sources.stored());
    }

    public DueSources dueSources() {
        return new DueSources(access, stores, host, writing, sources, new LoggedPieces());
    }

    public EpicSearchService epicSearchService() {
        return new EpicSearchService(stores, host, epicIndex, writing.today());
    }

    public SourceService sourceService() {
        return new SourceService(access, stores, host, writing, sources);
    }
}
