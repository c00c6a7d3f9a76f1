package org.waypoint.okr.domain.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/**
 * Cuts a fiscal year into cycles. A fiscal year bears the number of the calendar year in which it ends: with a start in
 * April, 2027 runs from 2026-04-01 to 2027-03-31; with a start in January it is the calendar year.
 *
 * @param fiscalYear 1900–2999
 * @param startMonth 1–12, the month in which the fiscal year begins
 * @param namePattern name of each cycle; {@code {yyyy}} and {@code {yy}} stand for the fiscal year, {@code {n}} for the
 *     number of the cycle in it, {@code {start}} for the calendar year in which the cycle begins
 */
public record CycleGenerator(int fiscalYear, int startMonth, Cadence cadence, String namePattern) {
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2999;
    private static final int LONGEST_NAME = 100;
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> TOKENS = List.of("yyyy", "yy", "n", "start");

    /** Everything wrong with what an administrator entered; empty when it can be generated. */
    public List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        checkRange("fiscalYear", fiscalYear, FIRST_YEAR, LAST_YEAR, refusals);
        checkRange("fiscalYearStartMonth", startMonth, 1, 12, refusals);
        if (!cadence.dividesYear()) {
            refusals.add(Refusal.field("cadence", Reason.NOT_A_CHOICE, cadence.name()));
        }
        checkPattern(refusals);
        return List.copyOf(refusals);
    }

    /** The days of the whole fiscal year. */
    public DateRange year() {
        int calendarYear = startMonth == 1 ? fiscalYear : fiscalYear - 1;
        LocalDate start = LocalDate.of(calendarYear, startMonth, 1);
        return new DateRange(start, start.plusYears(1).minusDays(1));
    }

    /**
     * The cycles of the year in order; together they cover each of its days exactly once.
     *
     * @throws Refused with everything that {@link #refusals()} names
     */
    public List<CycleDefinition> cycles() {
        Refused.ifAny(refusals());
        List<CycleDefinition> cycles = new ArrayList<>();
        LocalDate start = year().start();
        for (int number = 1; number <= cadence.cyclesPerYear(); number++) {
            LocalDate next = start.plusMonths(cadence.months());
            DateRange range = new DateRange(start, next.minusDays(1));
            cycles.add(new CycleDefinition(name(number, start), range, cadence, null));
            start = next;
        }
        return List.copyOf(cycles);
    }

    private String name(int number, LocalDate start) {
        return TOKEN.matcher(namePattern.strip())
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "yyyy" -> String.valueOf(fiscalYear);
                            case "yy" -> String.valueOf(fiscalYear).substring(2);
                            case "n" -> String.valueOf(number);
                            case "start" -> String.valueOf(start.getYear());
                            default -> found.group();
                        }));
    }

    private void checkPattern(List<Refusal> refusals) {
        if (namePattern.isBlank()) {
            refusals.add(Refusal.field("namePattern", Reason.REQUIRED));
            return;
        }
        Matcher token = TOKEN.matcher(namePattern);
        while (token.find()) {
            if (!TOKENS.contains(token.group(1))) {
                refusals.add(Refusal.field("namePattern", Reason.NOT_A_CHOICE, token.group()));
            }
        }
        if (cadence.cyclesPerYear() > 1 && !namePattern.contains("{n}")) {
            // Without a number all cycles of the year would bear the same name.
            refusals.add(Refusal.field("namePattern", Reason.PATTERN_WITHOUT_NUMBER));
        }
        if (namePattern.strip().length() > LONGEST_NAME) {
            refusals.add(Refusal.field("namePattern", Reason.TOO_LONG, LONGEST_NAME));
        }
    }

    private static void checkRange(String field, int value, int least, int most, List<Refusal> refusals) {
        if (value < least || value > most) {
            refusals.add(Refusal.field(field, Reason.OUT_OF_RANGE, least, most));
        }
    }
}
