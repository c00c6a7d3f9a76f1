package org.waypoint.okr.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.Test;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.scoring.PaceStatus;

public class FormatsTest {
    private final Formats english = BundleTexts.english();
    private final Formats german = BundleTexts.german();

    @Test
    public void numbersFollowTheLanguage() {
        assertThat(english.number(new BigDecimal("1234.500"))).isEqualTo("1,234.5");
        assertThat(german.number(new BigDecimal("1234.500"))).isEqualTo("1.234,5");
    }

    @Test
    public void aMinusIsAMinusAndNoHyphen() {
        assertThat(english.number(new BigDecimal("-3"))).isEqualTo("\u22123");
    }

    @Test
    public void aUnitStaysWithItsNumber() {
        assertThat(english.quantity(new BigDecimal("3"), "days")).isEqualTo("3\u00a0days");
        assertThat(english.quantity(new BigDecimal("3"), "%")).isEqualTo("3%");
        assertThat(german.quantity(new BigDecimal("3"), "%")).isEqualTo("3\u00a0%");
        assertThat(english.quantity(new BigDecimal("3"), null)).isEqualTo("3");
    }

    @Test
    public void changesCarryTheirSign() {
        assertThat(english.signed(new BigDecimal("2"))).isEqualTo("+2");
        assertThat(english.signed(new BigDecimal("-2"))).isEqualTo("\u22122");
        assertThat(english.signed(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(english.signedQuantity(new BigDecimal("2"), "days")).isEqualTo("+2\u00a0days");
    }

    @Test
    public void ratiosBecomeWholePercentRoundedHalfUp() {
        assertThat(english.percent(new BigDecimal("0.415"))).isEqualTo("42%");
        assertThat(german.percent(new BigDecimal("0.415"))).isEqualTo("42\u00a0%");
        assertThat(english.signedPercent(new BigDecimal("0.12"))).isEqualTo("+12%");
        assertThat(english.signedPercent(new BigDecimal("0.001"))).isEqualTo("0%");
        assertThat(english.signedPercent(new BigDecimal("-0.1"))).isEqualTo("\u221210%");
    }

    @Test
    public void scoresGetTheDecimalMarkOfTheLanguage() {
        assertThat(english.score("0.4")).isEqualTo("0.4");
        assertThat(german.score("0.4")).isEqualTo("0,4");
        assertThat(german.decimalMark()).isEqualTo(",");
    }

    @Test
    public void fieldsShowNumbersAsOneTypesThem() {
        assertThat(german.typed(new BigDecimal("1234.50"))).isEqualTo("1234,5");
        assertThat(english.typed(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(english.typed(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(english.typed(null)).isEmpty();
    }

    @Test
    public void datesFollowTheLanguage() {
        LocalDate day = LocalDate.of(2026, 10, 12);

        assertThat(english.date(day)).isEqualTo("12 Oct 2026");
        assertThat(german.date(day)).isEqualTo("12. Okt. 2026");
        assertThat(english.day(day)).isEqualTo("12 Oct");
        assertThat(german.day(day)).isEqualTo("12. Okt.");
        assertThat(english.range(day, LocalDate.of(2026, 12, 31))).isEqualTo("12 Oct \u2013 31 Dec 2026");
    }

    @Test
    public void momentsAreToldInTheInstancesZone() {
        Instant moment = Instant.parse("2026-11-21T23:30:00Z");

        assertThat(english.moment(moment, ZoneOffset.UTC)).contains("21 Nov 2026", "23:30");
        assertThat(english.moment(moment, ZoneId.of("Europe/Berlin"))).contains("22 Nov 2026", "00:30");
    }

    @Test
    public void oneAndManyDiffer() {
        assertThat(english.text("okr.project.cycle.days-left", 1)).isEqualTo("1 day left");
        assertThat(english.text("okr.project.cycle.days-left", 40)).isEqualTo("40 days left");
        assertThat(german.text("okr.project.cycle.days-left", 1)).isEqualTo("noch 1 Tag");
    }

    @Test
    public void constantsHaveAWordAndAStyle() {
        assertThat(english.word("okr.common.band.", Band.GREEN)).isEqualTo("achieved");
        assertThat(Formats.css(PaceStatus.OFF_TRACK)).isEqualTo("off-track");
        assertThat(english.locale()).isEqualTo(Locale.UK);
    }
}
