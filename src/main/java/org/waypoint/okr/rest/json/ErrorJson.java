package org.waypoint.okr.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused.
 *
 * @param code stable, for programs
 * @param message for people, in the caller's language
 * @param errors every offending field
 * @param logId id under which the log tells more; only when something failed
 */
public record ErrorJson(
        String code,
        String message,
        List<Field> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String logId) {
    public ErrorJson {
        errors = List.copyOf(errors);
    }

    public static ErrorJson of(String code, String message, List<Field> errors) {
        return new ErrorJson(code, message, errors, null);
    }

    /** One field, as the contract names it. */
    public record Field(String field, String code, String message) {}
}
