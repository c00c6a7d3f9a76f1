package org.waypoint.okr.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypoint.okr.fixture.Inputs.input;
import static org.waypoint.okr.fixture.Refusing.assertRefused;
import static org.waypoint.okr.fixture.Refusing.refusalsOf;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.settings.BandLabels;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.fake.FakeJira;
import org.waypoint.okr.fake.FakeWorld;

public class SettingsServiceTest {
    private final FakeWorld world = FakeWorld.on("2026-11-21");
    private final SettingsService service =
            new SettingsService(world.access, world.stores.settings(), world.jira.host(), world.writing);
    private final long version = world.stores.settings().read().version();

    @Test
    public void anAdministratorChangesOneAndTheOthersStay() {
        SettingsView view = service.update(
                FakeWorld.ADMIN,
                input(
                        "greenFrom",
                        new BigDecimal("0.8"),
                        "hypothesisIssueTypeIds",
                        List.of(FakeJira.EPIC_TYPE),
                        "version",
                        version));

        assertThat(view.settings().greenFrom()).isEqualByComparingTo("0.8");
        assertThat(view.settings().amberFrom())
                .isEqualByComparingTo(Settings.defaults().amberFrom());
        assertThat(view.settings().hypothesisIssueTypeIds()).containsExactly(FakeJira.EPIC_TYPE);
        assertThat(service.get(FakeWorld.MEMBER).settings()).isEqualTo(view.settings());
        assertThat(service.get(FakeWorld.MEMBER).mayEdit()).isFalse();
    }

    @Test
    public void ownWordsForTheColoursCountUntilTheyAreTakenAway() {
        service.update(FakeWorld.ADMIN, input("amberLabel", "On the way", "version", version));
        assertThat(service.get(FakeWorld.MEMBER).settings().bandLabels())
                .isEqualTo(new BandLabels(null, "On the way", null));

        service.update(FakeWorld.ADMIN, input("amberLabel", "", "version", version + 1));
        assertThat(service.get(FakeWorld.MEMBER).settings().bandLabels()).isEqualTo(BandLabels.none());
        assertThat(refused("redLabel", "x".repeat(41))).containsExactly("redLabel TOO_LONG");
    }

    @Test
    public void othersChangeNothing() {
        assertRefused(Reason.FORBIDDEN, () -> service.update(FakeWorld.MASTER, input("graceDays", 4)));
        assertRefused(Reason.NOT_LOGGED_IN, () -> service.get(FakeWorld.ANONYMOUS));
    }

    @Test
    public void thresholdsAscendAndStayInTheirRange() {
        assertThat(refused("amberFrom", new BigDecimal("0.7"))).containsExactly("greenFrom THRESHOLDS_NOT_ASCENDING");
        assertThat(refused("onTrackFrom", new BigDecimal("-0.3")))
                .containsExactly("onTrackFrom THRESHOLDS_NOT_ASCENDING");
        assertThat(refused("greenFrom", new BigDecimal("0.75"))).containsExactly("greenFrom NOT_IN_TENTHS");
        assertThat(refused("greenFrom", new BigDecimal("1.1"))).containsExactly("greenFrom OUT_OF_RANGE");
        assertThat(refused("atRiskFrom", new BigDecimal("-1.5"))).containsExactly("atRiskFrom OUT_OF_RANGE");
        assertThat(refused("perTeam", 0)).containsExactly("perTeam OUT_OF_RANGE");
        assertThat(refused("hypothesisIssueTypeIds", List.of("999")))
                .containsExactly("hypothesisIssueTypeIds UNKNOWN_REFERENCE");
    }

    @Test
    public void anOldVersionLosesNothing() {
        service.update(FakeWorld.ADMIN, input("graceDays", 4, "version", version));

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () -> service.update(FakeWorld.ADMIN, input("graceDays", 5, "version", version)));
        assertRefused(Reason.VERSION_MISSING, () -> service.update(FakeWorld.ADMIN, input("graceDays", 5)));
    }

    private List<String> refused(String field, Object value) {
        return refusalsOf(() -> service.update(FakeWorld.ADMIN, input(field, value, "version", version)));
    }
}
