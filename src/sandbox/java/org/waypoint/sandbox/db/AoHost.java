package org.waypoint.sandbox.db;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.waypoint.sandbox.jira.Imitation;

/** Runs the add-on's Active Objects: checks the names, makes the tables, hands out the service. */
public final class AoHost {
    private final AoModule module;
    private final EntityManager manager;
    private final TableNames names;
    private final AoService service;

    public AoHost(SandboxDatabase database, AoModule module) {
        this.module = module;
        this.names = new TableNames(module.namespace());
        this.manager = new EntityManager(database.provider(), names);
        Set<Class<?>> declared = new LinkedHashSet<>(module.entities());
        this.service = new AoService(manager, declared);
    }

    /** The service that the add-on imports; it refuses calls until {@link #enable(AoUpgrades)}. */
    public ActiveObjects service() {
        return Imitation.of(ActiveObjects.class, service);
    }

    /** The same service for demo data, with what the oldest Jira does not offer to add-ons. */
    public BulkActiveObjects bulk() {
        return Imitation.of(BulkActiveObjects.class, service);
    }

    /** Runs the upgrade tasks, makes or completes the tables and opens the service. */
    public void enable(AoUpgrades upgrades) {
        NameRules rules = new NameRules(names.getNameConverters());
        module.entities().forEach(rules::check);
        AoService anyEntity = new AoService(manager, null);
        anyEntity.ready();
        upgrades.run(TableNames.prefixOf(module.namespace()), Imitation.of(ActiveObjects.class, anyEntity));
        migrate();
        service.ready();
    }

    @SuppressWarnings("unchecked")
    private void migrate() {
        try {
            if (!module.entities().isEmpty()) {
                manager.migrate(module.entities().toArray(new Class[0]));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The add-on's tables could not be made: " + e.getMessage(), e);
        }
    }

    /** Whether no table of the add-on holds a row. */
    public boolean isEmpty() {
        return module.entities().stream().allMatch(this::isEmpty);
    }

    private boolean isEmpty(Class<? extends RawEntity<?>> entity) {
        try {
            return count(entity) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The add-on's tables could not be read: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private int count(Class<? extends RawEntity<?>> entity) throws SQLException {
        return manager.count((Class) entity);
    }
}
