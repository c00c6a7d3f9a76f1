package org.waypoint.okr.app.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;

/**
 * What a person or a script sent, whichever doorway it came through. Fields are read by the names of the REST contract;
 * each unreadable one is noted, and {@link #refuseIfAny()} names all of them at once, with every field nobody asked for.
 *
 * <p>A raw value is a {@code String}, {@code BigDecimal}, {@code Boolean}, {@code List} or {@code Map} of those, or null.
 * The {@code required…} readers answer a placeholder when the value is missing or unreadable; nobody sees it, because
 * {@link #refuseIfAny()} throws first.
 */
public final class Input extends PlainFields {
    private final Locale locale;
    private final List<Input> parts = new ArrayList<>();

    private Input(Map<String, ?> raw, Locale locale, String prefix, List<Refusal> refusals) {
        super(raw, prefix, refusals);
        this.locale = locale;
    }

    /** From a script: numbers as in JSON. */
    public static Input of(Map<String, ?> raw) {
        return new Input(raw, Locale.ROOT, "", new ArrayList<>());
    }

    /** From a form: numbers as the person's language writes them. */
    public static Input of(Map<String, ?> raw, Locale locale) {
        return new Input(raw, locale, "", new ArrayList<>());
    }

    public @Nullable BigDecimal decimal(String field) {
        Object value = value(field);
        if (value == null || isBlank(value)) {
            return null;
        }
        BigDecimal number = number(value);
        if (number == null) {
            refuse(field, Reason.NOT_A_NUMBER);
        }
        return number;
    }

    private static boolean isBlank(Object value) {
        return value instanceof String && ((String) value).isBlank();
    }

    private @Nullable BigDecimal number(Object value) {
        if (value instanceof BigDecimal) {
            return Numbers.ordinary((BigDecimal) value);
        }
        return value instanceof String ? Numbers.read(((String) value).strip(), locale) : null;
    }

    public BigDecimal requiredDecimal(String field) {
        int before = noted().size();
        BigDecimal number = decimal(field);
        return number != null ? number : missing(field, before, BigDecimal.ZERO);
    }

    /** A whole number between the bounds, both allowed. */
    public @Nullable Integer integer(String field, int min, int max) {
        Object value = value(field);
        if (value == null || isBlank(value)) {
            return null;
        }
        BigDecimal number = number(value);
        if (number == null
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            refuse(field, Reason.OUT_OF_RANGE, min, max);
            return null;
        }
        return number.intValueExact();
    }

    public int requiredInteger(String field, int min, int max) {
        int before = noted().size();
        Integer number = integer(field, min, max);
        return number != null ? number : missing(field, before, min);
    }

    /** An id, or null when absent. */
    public @Nullable Long id(String field) {
        BigDecimal number = decimal(field);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.signum() <= 0 || number.precision() > 18) {
            refuse(field, Reason.UNKNOWN_REFERENCE);
            return null;
        }
        return number.longValueExact();
    }

    public long requiredId(String field) {
        int before = noted().size();
        Long id = id(field);
        return id != null ? id : missing(field, before, 0L);
    }

    /** The version that the sender saw; missing is refused, because a blind overwrite loses somebody's work. */
    public long version() {
        int before = noted().size();
        BigDecimal number = decimal("version");
        if (number != null && number.stripTrailingZeros().scale() <= 0 && number.precision() <= 18) {
            return number.longValueExact();
        }
        if (noted().size() == before) {
            refuse("version", Reason.VERSION_MISSING);
        }
        return -1;
    }

    public @Nullable LocalDate date(String field) {
        String text = text(field, 40);
        if (text == null) {
            return null;
        }
        LocalDate date = Numbers.date(text);
        if (date == null) {
            refuse(field, Reason.NOT_A_DATE);
        }
        return date;
    }

    public LocalDate requiredDate(String field) {
        int before = noted().size();
        LocalDate date = date(field);
        return date != null ? date : missing(field, before, LocalDate.EPOCH);
    }

    /** One of the constants, by its name as in the REST contract. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        String name = text(field, 100);
        if (name == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        refuse(field, Reason.NOT_A_CHOICE, Numbers.names(type));
        return null;
    }

    public <E extends Enum<E>> E requiredChoice(String field, Class<E> type) {
        int before = noted().size();
        E constant = choice(field, type);
        return constant != null ? constant : missing(field, before, type.getEnumConstants()[0]);
    }

    /** The objects of a list, each an input of its own whose refusals are named {@code field[0].name}. */
    public List<Input> items(String field) {
        Object value = value(field);
        List<Input> items = new ArrayList<>();
        if (value instanceof List) {
            for (Object item : (List<?>) value) {
                items.add(item(field + "[" + items.size() + "]", item));
            }
        } else if (value != null) {
            refuse(field, Reason.UNREADABLE_BODY);
        }
        return items;
    }

    /** Throws with everything that was noted, and with every field that nobody asked for. */
    public void refuseIfAny() {
        noteUnknown();
        Refused.ifAny(noted());
    }

    @Override
    void noteUnknown() {
        super.noteUnknown();
        parts.forEach(Input::noteUnknown);
    }

    private Input item(String path, @Nullable Object item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (item instanceof Map) {
            ((Map<?, ?>) item).forEach((key, value) -> fields.put(String.valueOf(key), value));
        } else {
            refuse(path, Reason.UNREADABLE_BODY);
        }
        Input part = new Input(fields, locale, nameOf(path) + ".", noted());
        parts.add(part);
        return part;
    }
}
