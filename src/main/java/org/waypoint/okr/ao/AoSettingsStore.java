package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.SettingsEntity;
import org.waypoint.okr.ao.mapping.SettingsRows;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.settings.SettingsStore;

/** The settings in the one row of SETTINGS; the defaults as long as there is none, as version 0. */
@Component
public final class AoSettingsStore implements SettingsStore {
    private static final String SLOT = "instance";

    private final Tables tables;
    private final RowLocks locks;

    public AoSettingsStore(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public Settings read() {
        return row().map(SettingsRows::read).orElseGet(Settings::defaults);
    }

    @Override
    public Settings store(Settings next, long expectedVersion) {
        Optional<SettingsEntity> stored = row();
        if (stored.isEmpty()) {
            return storeFirst(next, expectedVersion);
        }
        SettingsEntity row = locks.lock(SettingsEntity.class, stored.get().getID(), expectedVersion);
        SettingsRows.write(next, row);
        row.save();
        return SettingsRows.read(row);
    }

    private Settings storeFirst(Settings next, long expectedVersion) {
        if (expectedVersion != Settings.defaults().version()) {
            throw changedMeanwhile();
        }
        SqlFailures.unique(
                () -> tables.insert(SettingsEntity.class, row -> {
                    SettingsRows.write(next, row);
                    row.setSlot(SLOT);
                    row.setVersion(expectedVersion + 1);
                }),
                AoSettingsStore::changedMeanwhile);
        return read();
    }

    private Optional<SettingsEntity> row() {
        return tables.where(SettingsEntity.class, "SLOT", SLOT).stream().findFirst();
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Reason.CHANGED_MEANWHILE);
    }
}
