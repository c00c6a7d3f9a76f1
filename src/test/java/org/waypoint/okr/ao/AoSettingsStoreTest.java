package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.ao.entity.SettingsEntity;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.settings.BandLabels;
import org.waypoint.okr.domain.settings.FocusLimits;
import org.waypoint.okr.domain.settings.Settings;

public class AoSettingsStoreTest extends AoContract {
    private static final Settings OTHERS = new Settings(
            new BigDecimal("0.3"),
            new BigDecimal("0.8"),
            new BigDecimal("-0.05"),
            new BigDecimal("-0.20"),
            7,
            2,
            DayOfWeek.FRIDAY,
            10,
            5,
            new FocusLimits(2, 4, 6, 8, 1, true),
            List.of("10000", "10002"),
            new BandLabels("Re-think", "On the way", "There"),
            1);

    @Test
    public void theDefaultsHoldUntilSomebodyChangesThem() {
        assertThat(stores.settings().read()).isEqualTo(Settings.defaults());
    }

    @Test
    public void everythingComesBackAsItWasStored() {
        assertThat(stored(() -> stores.settings().store(OTHERS, 0))).isEqualTo(OTHERS);
        assertThat(stores.settings().read()).isEqualTo(OTHERS);
    }

    @Test
    public void thereIsOneSetOnly() {
        stored(() -> stores.settings().store(OTHERS, 0));

        Settings second = stored(() -> stores.settings().store(Settings.defaults(), 1));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.limits()).isEqualTo(FocusLimits.defaults());
        assertThat(database.activeObjects().count(SettingsEntity.class)).isEqualTo(1);
    }

    @Test
    public void aStaleChangeIsRefused() {
        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.settings().store(OTHERS, 3));
        stored(() -> stores.settings().store(OTHERS, 0));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.settings().store(OTHERS, 0));
    }

    @Test
    public void aSettingThatIsNotStoredYetHasItsDefault() {
        stored(() -> stores.settings().store(OTHERS, 0));
        SettingsEntity row = database.activeObjects().find(SettingsEntity.class)[0];
        row.setGraceDays(null);
        row.setAmberFrom(null);
        row.save();

        assertThat(stores.settings().read().graceDays())
                .isEqualTo(Settings.defaults().graceDays());
        assertThat(stores.settings().read().amberFrom())
                .isEqualTo(Settings.defaults().amberFrom());
    }
}
