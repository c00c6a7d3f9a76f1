package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.MessageSettingsEntity;
import org.waypoint.okr.ao.mapping.Columns;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;
import org.waypoint.okr.domain.rhythm.message.MessageSettingsStore;

/** What is sent and when, in the one row of MESSAGE_SETTINGS; the defaults as long as there is none. */
@Component
public final class AoMessageSettings implements MessageSettingsStore {
    private static final String SLOT = "instance";

    private final Tables tables;
    private final RowLocks locks;

    public AoMessageSettings(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public MessageSettings read() {
        return row().map(AoMessageSettings::read).orElseGet(MessageSettings::defaults);
    }

    @Override
    public MessageSettings store(MessageSettings next, long expectedVersion) {
        Optional<MessageSettingsEntity> stored = row();
        if (stored.isEmpty()) {
            return storeFirst(next, expectedVersion);
        }
        MessageSettingsEntity row =
                locks.lock(MessageSettingsEntity.class, stored.get().getID(), expectedVersion);
        write(next, row);
        row.save();
        return read(row);
    }

    private MessageSettings storeFirst(MessageSettings next, long expectedVersion) {
        if (expectedVersion != MessageSettings.defaults().version()) {
            throw changedMeanwhile();
        }
        SqlFailures.unique(
                () -> tables.insert(MessageSettingsEntity.class, row -> {
                    write(next, row);
                    row.setSlot(SLOT);
                    row.setVersion(expectedVersion + 1);
                }),
                AoMessageSettings::changedMeanwhile);
        return read();
    }

    private Optional<MessageSettingsEntity> row() {
        return tables.where(MessageSettingsEntity.class, "SLOT", SLOT).stream().findFirst();
    }

    private static void write(MessageSettings settings, MessageSettingsEntity row) {
        row.setKinds(Columns.names(settings.kinds()));
        row.setSendHour(settings.hour());
        row.setDigestKeys(Columns.lines(settings.digestKeys()));
    }

    private static MessageSettings read(MessageSettingsEntity row) {
        Set<MessageKind> kinds =
                Columns.lines(row.getKinds()).stream().map(MessageKind::valueOf).collect(Collectors.toSet());
        return new MessageSettings(kinds, row.getSendHour(), Columns.lines(row.getDigestKeys()), row.getVersion());
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Reason.CHANGED_MEANWHILE);
    }
}
