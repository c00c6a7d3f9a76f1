package org.waypoint.okr.app.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;

/**
 * Fields as they were sent, and what was found wrong with them. Reads what is the same in every language: texts, lists
 * and flags; {@link Input} adds numbers, dates and choices.
 */
abstract class PlainFields {
    private final Map<String, @Nullable Object> raw;
    private final String prefix;
    private final List<Refusal> refusals;
    private final Set<String> known = new HashSet<>();

    PlainFields(Map<String, ?> raw, String prefix, List<Refusal> refusals) {
        this.raw = new LinkedHashMap<>(raw);
        this.prefix = prefix;
        this.refusals = refusals;
    }

    /** Whether the field was sent at all, be it empty. */
    public boolean has(String field) {
        known.add(field);
        return raw.containsKey(field);
    }

    /** The trimmed text, or null when absent or empty. */
    public @Nullable String text(String field, int maxLength) {
        Object value = value(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String)) {
            refuse(field, Reason.UNREADABLE_BODY);
            return null;
        }
        String text = readable((String) value);
        if (text.length() > maxLength) {
            refuse(field, Reason.TOO_LONG, maxLength);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    public String requiredText(String field, int maxLength) {
        int before = refusals.size();
        String text = text(field, maxLength);
        return text != null ? text : missing(field, before, "");
    }

    /** True or false; a form sends "true" or "on". */
    public boolean flag(String field, boolean fallback) {
        Object value = value(field);
        if (value instanceof Boolean) {
            return (Boolean) value;
        }
        if (value == null || "".equals(value)) {
            return fallback;
        }
        if ("true".equals(value) || "on".equals(value)) {
            return true;
        }
        if (!"false".equals(value)) {
            refuse(field, Reason.NOT_TRUE_OR_FALSE);
        }
        return false;
    }

    /** A list of texts; a form may send one text with commas. Empty when absent. */
    public List<String> texts(String field) {
        Object value = value(field);
        List<String> texts = new ArrayList<>();
        if (value instanceof String) {
            for (String part : ((String) value).split(",", -1)) {
                addText(field, part, texts);
            }
        } else if (value instanceof List) {
            ((List<?>) value).forEach(part -> addText(field, part, texts));
        } else if (value != null) {
            refuse(field, Reason.UNREADABLE_BODY);
        }
        return texts;
    }

    /** Notes what a rule found wrong with a field, unless something is said about it: one sentence a field is enough. */
    public void refuse(String field, Reason reason, Object... arguments) {
        refuseAll(List.of(Refusal.field(prefix + field, reason, arguments)));
    }

    /** Notes what rules found, save about fields that were refused before. */
    public void refuseAll(List<Refusal> found) {
        Set<String> refused = new HashSet<>();
        refusals.stream().map(Refusal::field).filter(field -> field != null).forEach(refused::add);
        found.stream()
                .filter(refusal -> refusal.field() == null || !refused.contains(refusal.field()))
                .forEach(refusals::add);
    }

    /** Notes every field that was sent and that nobody asked for. */
    void noteUnknown() {
        for (String field : raw.keySet()) {
            if (known.add(field)) {
                refuse(field, Reason.UNKNOWN_FIELD, nameOf(field));
            }
        }
    }

    /** Everything noted so far, shared with the parts of a list. */
    List<Refusal> noted() {
        return refusals;
    }

    /** The full name of a field of a part. */
    String nameOf(String field) {
        return prefix + field;
    }

    /** Notes that a required field is missing, unless its reader has complained already. */
    <T> T missing(String field, int before, T placeholder) {
        if (refusals.size() == before) {
            refuse(field, Reason.REQUIRED);
        }
        return placeholder;
    }

    @Nullable
    Object value(String field) {
        known.add(field);
        return raw.get(field);
    }

    private static String readable(String text) {
        return ReadableText.of(text).strip();
    }

    private void addText(String field, @Nullable Object part, List<String> texts) {
        if (!(part instanceof String)) {
            refuse(field, Reason.UNREADABLE_BODY);
        } else if (!readable((String) part).isEmpty()) {
            texts.add(readable((String) part));
        }
    }
}
