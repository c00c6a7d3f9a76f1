package org.waypoint.okr.web.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;

/** Builds the fields of one form from what stands in them and what is wrong with them. */
public final class Fields {
    private final Formats formats;
    private final String formId;
    private final FormValues values;
    private final FormErrors errors;

    /** @param formId prefix of element ids */
    public Fields(Formats formats, String formId, FormValues values, FormErrors errors) {
        this.formats = formats;
        this.formId = formId;
        this.values = values;
        this.errors = errors;
    }

    public Field optional(String name, String labelKey) {
        return field(name, labelKey, "", false, List.of());
    }

    public Field required(String name, String labelKey) {
        return field(name, labelKey, "", true, List.of());
    }

    /** With a sentence that helps below it. */
    public Field hinted(String name, String labelKey, boolean required, String hint) {
        return field(name, labelKey, hint, required, List.of());
    }

    /** A list or radio buttons over the constants of a type; {@code prefix} leads to their words. */
    public <E extends Enum<E>> Field choice(
            String name, String labelKey, boolean required, Class<E> type, String prefix) {
        return choice(
                name,
                labelKey,
                required,
                Arrays.asList(type.getEnumConstants()),
                E::name,
                constant -> formats.word(prefix, constant));
    }

    /** A list over anything. */
    public <T> Field choice(
            String name,
            String labelKey,
            boolean required,
            List<T> things,
            Function<T, String> value,
            Function<T, String> label) {
        List<Choice> choices = things.stream()
                .map(thing -> choice(name, value.apply(thing), label.apply(thing), ""))
                .toList();
        return field(name, labelKey, "", required, choices);
    }

    /** Check boxes over anything; the field holds the chosen values with commas between them. */
    public <T> Field several(
            String name,
            String labelKey,
            List<T> things,
            Function<T, String> value,
            Function<T, String> label,
            String hint) {
        List<String> chosen = Arrays.asList(values.get(name).split(",", -1));
        List<Choice> choices = things.stream()
                .map(thing -> new Choice(
                        value.apply(thing),
                        label.apply(thing),
                        chosen.contains(value.apply(thing)),
                        id(name) + "-" + idPart(value.apply(thing)),
                        ""))
                .toList();
        return field(name, labelKey, hint, false, choices);
    }

    /** A field of a repeated row, named like {@code milestones[0].date}. */
    public Field repeated(String list, int row, String name, String labelKey) {
        return field(list + "[" + row + "]." + name, labelKey, "", false, List.of());
    }

    /** One option, chosen when the field holds its value. */
    public Choice choice(String name, String value, String label, String hint) {
        return new Choice(value, label, value.equals(values.get(name)), id(name) + "-" + idPart(value), hint);
    }

    private Field field(String name, String labelKey, String hint, boolean required, List<Choice> choices) {
        String error = errors.of(name);
        String describedBy = (hint.isEmpty() ? "" : id(name) + "-hint ") + id(name) + "-error";
        return new Field(
                name,
                id(name),
                formats.text(labelKey),
                values.get(name),
                hint,
                !hint.isEmpty(),
                error,
                !error.isEmpty(),
                required,
                choices,
                describedBy);
    }

    private String id(String name) {
        return formId + "-" + idPart(name);
    }

    private static String idPart(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
