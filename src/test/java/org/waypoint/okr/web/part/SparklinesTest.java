package org.waypoint.okr.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.waypoint.okr.app.score.TrendPoint;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.web.BundleTexts;
import org.waypoint.okr.web.view.part.Sparkline;

public class SparklinesTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);

    private final Sparklines sparklines = new Sparklines(BundleTexts.english());

    @Test
    public void timeRunsToTheRightAndScoresUpward() {
        Sparkline line = sparklines.of(List.of(point(0, "0", "0"), point(10, "1", "0.5")), Band.GREEN);

        assertThat(line.scorePath()).isEqualTo("M3.0 21.0 L93.0 3.0");
        assertThat(line.expectedPath()).isEqualTo("M3.0 21.0 L93.0 12.0");
        assertThat(line.endX()).isEqualTo("93.0");
        assertThat(line.band()).isEqualTo("green");
    }

    @Test
    public void theLineIsToldInWords() {
        assertThat(sparklines
                        .of(List.of(point(0, "0.1", null), point(10, "0.62", null)), Band.AMBER)
                        .description())
                .isEqualTo("Score 0.1 on 1 Oct, 0.6 on 11 Oct");
        assertThat(sparklines
                        .of(List.of(point(0, "0.1", "0"), point(10, "0.62", "0.55")), Band.AMBER)
                        .description())
                .isEqualTo("Score 0.1 on 1 Oct, 0.6 on 11 Oct; expected by then: 0.6");
    }

    @Test
    public void gapsAreBridged() {
        Sparkline line = sparklines.of(
                List.of(point(0, null, "0"), point(5, "0.5", "0.2"), point(10, "0.5", "0.5")), Band.AMBER);

        assertThat(line.scorePath()).isEqualTo("M48.0 12.0 L93.0 12.0");
    }

    @Test
    public void onePointIsNoLine() {
        assertThat(sparklines.of(List.of(point(0, "0.4", "0")), Band.AMBER).drawn())
                .isFalse();
        assertThat(sparklines.of(List.of(), Band.NONE).drawn()).isFalse();
    }

    private static TrendPoint point(int day, String score, String expected) {
        return new TrendPoint(START.plusDays(day), number(score), number(expected));
    }

    private static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
