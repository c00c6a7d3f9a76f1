package org.waypoint.okr.app.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.Cycles;

/** Reads what people write between the brackets of a function. */
final class Arguments {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final int NAMED = 8;

    private Arguments() {}

    static Optional<Long> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** The cycle of that name or id; without an argument the running one. Empty when there is none. */
    static Optional<Cycle> cycle(Cycles cycles, Optional<String> nameOrId, Today today) {
        List<Cycle> all = cycles.all();
        if (nameOrId.isEmpty()) {
            return Lookup.current(all, today.date());
        }
        String wanted = nameOrId.get().strip();
        Stream<Cycle> named = all.stream().filter(cycle -> cycle.name().strip().equalsIgnoreCase(wanted));
        return named.findFirst()
                .or(() -> all.stream()
                        .filter(cycle -> String.valueOf(cycle.id().value()).equals(wanted))
                        .findFirst());
    }

    /** No complaint without an argument: a saved filter stays right between two cycles. */
    static List<Complaint> cycleComplaints(Cycles cycles, Optional<String> nameOrId, Today today) {
        return nameOrId.isEmpty() || cycle(cycles, nameOrId, today).isPresent()
                ? List.of()
                : List.of(Complaint.of("okr.jql.unknown-cycle", nameOrId.get(), names(cycles)));
    }

    static Optional<String> at(List<String> arguments, int position) {
        return position < arguments.size() ? Optional.of(arguments.get(position)) : Optional.empty();
    }

    private static String names(Cycles cycles) {
        return cycles.all().stream().limit(NAMED).map(Cycle::name).collect(Collectors.joining(", "));
    }
}
