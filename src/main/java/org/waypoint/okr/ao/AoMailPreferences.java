package org.waypoint.okr.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.springframework.stereotype.Component;
import org.waypoint.okr.ao.entity.MailPreferenceEntity;
import org.waypoint.okr.ao.mapping.Columns;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.rhythm.message.MailPreference;
import org.waypoint.okr.domain.rhythm.message.MailPreferences;
import org.waypoint.okr.domain.rhythm.message.MessageKind;

/** Who does not want which mails, in MAIL_PREF. */
@Component
public final class AoMailPreferences implements MailPreferences {
    private final Tables tables;
    private final RowLocks locks;

    public AoMailPreferences(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.locks = new RowLocks(tables);
    }

    @Override
    public MailPreference of(String userKey) {
        return row(userKey).map(AoMailPreferences::read).orElseGet(() -> MailPreference.of(userKey));
    }

    @Override
    public List<MailPreference> all() {
        return tables.all(MailPreferenceEntity.class, Query.select().order("ID ASC")).stream()
                .map(AoMailPreferences::read)
                .toList();
    }

    @Override
    public MailPreference store(MailPreference next, long expectedVersion) {
        Optional<MailPreferenceEntity> stored = row(next.userKey());
        if (stored.isEmpty()) {
            return storeFirst(next, expectedVersion);
        }
        MailPreferenceEntity row =
                locks.lock(MailPreferenceEntity.class, stored.get().getID(), expectedVersion);
        write(next, row);
        row.save();
        return read(row);
    }

    private MailPreference storeFirst(MailPreference next, long expectedVersion) {
        if (expectedVersion != 0) {
            throw changedMeanwhile();
        }
        SqlFailures.unique(
                () -> tables.insert(MailPreferenceEntity.class, row -> {
                    write(next, row);
                    row.setUserKey(next.userKey());
                    row.setVersion(1);
                }),
                AoMailPreferences::changedMeanwhile);
        return of(next.userKey());
    }

    private Optional<MailPreferenceEntity> row(String userKey) {
        return tables.where(MailPreferenceEntity.class, "USER_KEY", userKey).stream()
                .findFirst();
    }

    private static void write(MailPreference preference, MailPreferenceEntity row) {
        row.setUnsubscribed(Columns.names(preference.unsubscribed()));
        row.setPlainText(preference.plainText());
    }

    private static MailPreference read(MailPreferenceEntity row) {
        return new MailPreference(
                row.getUserKey(),
                Columns.lines(row.getUnsubscribed()).stream()
                        .map(MessageKind::valueOf)
                        .collect(Collectors.toSet()),
                row.isPlainText(),
                row.getVersion());
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Reason.CHANGED_MEANWHILE);
    }
}
