package org.waypoint.okr.schema;

import static org.mockito.Mockito.mock;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;
import org.waypoint.okr.ao.AoEntities;
import org.waypoint.sandbox.db.AoHost;
import org.waypoint.sandbox.db.AoModule;
import org.waypoint.sandbox.db.AoUpgrades;
import org.waypoint.sandbox.db.SandboxDatabase;

/** A database as some set of entities opens it, the way Jira does when an add-on is enabled. */
final class Opened implements AutoCloseable {
    private final SandboxDatabase database;
    private final ActiveObjects tables;
    private final List<Class<? extends RawEntity<?>>> entities;

    Opened(DumpEngine engine, String url, List<Class<? extends RawEntity<?>>> entities) {
        this.entities = entities;
        this.database = SandboxDatabase.open(url, engine.user, "", Path.of("target"));
        AoHost host = new AoHost(database, new AoModule("org.waypoint.okr", entities, List.of()));
        host.enable(new AoUpgrades(List.of(), mock(PluginSettings.class)));
        this.tables = host.service();
    }

    /** The entities that the descriptor declares. */
    static List<Class<? extends RawEntity<?>>> today() {
        return new ArrayList<>(AoEntities.all());
    }

    /** Calls every getter of every row: a column that an old row leaves empty must not break its reader. */
    int readEverything() throws ReflectiveOperationException {
        int values = 0;
        for (Class<? extends RawEntity<?>> entity : entities) {
            for (Object row : find(entity)) {
                for (Method method : entity.getMethods()) {
                    if (method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*")) {
                        method.invoke(row);
                        values++;
                    }
                }
            }
        }
        return values;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object[] find(Class<? extends RawEntity<?>> entity) {
        return tables.find((Class) entity);
    }

    @Override
    public void close() {
        database.close();
    }
}
