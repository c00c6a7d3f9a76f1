package org.waypoint.okr.plugin;

import org.springframework.stereotype.Component;
import org.waypoint.okr.app.closing.ClosingDebts;
import org.waypoint.okr.app.closing.ClosingService;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.closing.ClosingWalkService;
import org.waypoint.okr.app.closing.CycleClosingService;
import org.waypoint.okr.app.export.ExportService;
import org.waypoint.okr.app.health.HealthService;
import org.waypoint.okr.app.history.UnitHistoryService;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.retrospective.RetrospectiveService;
import org.waypoint.okr.app.tree.TreeService;

/** Builds the use cases around the end of a cycle; the others are built by {@link OkrComponents}. */
@Component
public final class ClosingComponents {
    private final Stores stores;
    private final ClosingStores closings;
    private final Host host;
    private final Writing writing;
    private final Access access;
    private final OkrReader reader;

    public ClosingComponents(
            Stores stores, ClosingStores closings, Host host, Writing writing, Permissions permissions) {
        this.stores = stores;
        this.closings = closings;
        this.host = host;
        this.writing = writing;
        this.access = new Access(permissions);
        this.reader = new OkrReader(stores, host, writing.today());
    }

    public ClosingService closingService() {
        return new ClosingService(access, stores, closings, host, writing, reader);
    }

    public CycleClosingService cycleClosingService() {
        return new CycleClosingService(access, stores, closings, host, reader);
    }

    public ClosingWalkService closingWalkService() {
        return new ClosingWalkService(access, stores, closings, host, reader);
    }

    public RetrospectiveService retrospectiveService() {
        return new RetrospectiveService(access, stores, closings, host, writing);
    }

    public ExportService exportService() {
        return new ExportService(access, stores, closings, host, writing.today(), reader);
    }

    public TreeService treeService() {
        return new TreeService(access, stores, closings, host, reader);
    }

    public UnitHistoryService unitHistoryService() {
        return new UnitHistoryService(access, stores, closings, writing.today());
    }

    public HealthService healthService() {
        return new HealthService(access, stores, closings, host, writing.today(), reader);
    }

    public ClosingDebts closingDebts() {
        return new ClosingDebts(stores, closings, host.users());
    }
}
