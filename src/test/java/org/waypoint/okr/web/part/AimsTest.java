package org.waypoint.okr.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.Test;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.web.BundleTexts;

public class AimsTest {
    private final Aims aims = new Aims(BundleTexts.english());

    @Test
    public void aMetricGoesFromWhereToWhere() {
        assertThat(aims.aim(Metric.moving(number("14"), number("6")))).isEqualTo("14 \u2192 6");
    }

    @Test
    public void aBandSaysItsLimits() {
        assertThat(aims.aim(band("3", "5"))).isEqualTo("3 to 5");
        assertThat(aims.aim(band(null, "5"))).isEqualTo("at most 5");
        assertThat(aims.aim(band("3", null))).isEqualTo("at least 3");
    }

    @Test
    public void aMilestoneIsAchievedOrNot() {
        assertThat(aims.aim(Metric.binary())).isEqualTo("achieved or not");
        assertThat(aims.current(Metric.binary(), BigDecimal.ONE)).isEqualTo("Achieved");
        assertThat(aims.current(Metric.binary(), BigDecimal.ZERO)).isEqualTo("Not yet");
    }

    @Test
    public void beforeTheFirstCheckInThereIsADash() {
        assertThat(aims.current(Metric.binary(), null)).isEqualTo("\u2013");
    }

    private static Metric band(String minimum, String maximum) {
        return Metric.band(KeyResultKind.MAINTAIN, number(minimum), number(maximum));
    }

    private static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
