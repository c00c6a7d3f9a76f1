package org.waypoint.okr.app.imports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.DateRange;

/** Cycle names that say their own dates in the calendar year: 2019-Q2, 2019 Q2, Q2 2019, 2019-H1, 2019-T3, 2019. */
final class CalendarName {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[- ]?([QTH])([1-4]))?");
    private static final Pattern YEAR_LAST = Pattern.compile("([QTH])([1-4])[- ](\\d{4})");

    private CalendarName() {}

    /** The cycle that the name describes; nothing when the name alone does not say when it begins and ends. */
    static Optional<CycleDefinition> read(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        Matcher first = YEAR_FIRST.matcher(upper);
        if (first.matches()) {
            String letter = first.group(2) == null ? "Y" : first.group(2);
            return cycle(name, first.group(1), letter, first.group(3) == null ? "1" : first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(upper);
        return last.matches() ? cycle(name, last.group(3), last.group(1), last.group(2)) : Optional.empty();
    }

    private static Optional<CycleDefinition> cycle(String name, String year, String letter, String number) {
        Cadence cadence = switch (letter) {
            case "Q" -> Cadence.QUARTER;
            case "T" -> Cadence.TRIMESTER;
            case "H" -> Cadence.HALF;
            default -> Cadence.YEAR;
        };
        int ordinal = Integer.parseInt(number);
        if (ordinal > cadence.cyclesPerYear()) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(Integer.parseInt(year), 1, 1).plusMonths((ordinal - 1L) * cadence.months());
        LocalDate end = start.plusMonths(cadence.months()).minusDays(1);
        return Optional.of(new CycleDefinition(name, new DateRange(start, end), cadence, null));
    }
}
