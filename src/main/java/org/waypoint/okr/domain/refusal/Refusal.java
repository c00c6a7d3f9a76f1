package org.waypoint.okr.domain.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was refused.
 *
 * @param reason the rule that said no
 * @param field the input field it concerns, in the words of the REST contract, or null when it concerns the whole
 * @param arguments what the localised sentence names, in order: {@code String}, {@code BigDecimal}, {@code Integer} or
 *     {@code LocalDate}
 */
public record Refusal(Reason reason, @Nullable String field, List<Object> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(Reason reason, Object... arguments) {
        return new Refusal(reason, null, List.of(arguments));
    }

    public static Refusal field(String field, Reason reason, Object... arguments) {
        return new Refusal(reason, field, List.of(arguments));
    }
}
