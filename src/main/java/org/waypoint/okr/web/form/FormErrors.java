package org.waypoint.okr.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.Formats;

/** The sentences of a refusal: those that belong to a field of the form, and the rest. */
public final class FormErrors {
    private static final FormErrors NONE = new FormErrors(List.of(), Map.of());

    private final List<String> general;
    private final Map<String, String> byField;

    private FormErrors(List<String> general, Map<String, String> byField) {
        this.general = List.copyOf(general);
        this.byField = byField;
    }

    public static FormErrors none() {
        return NONE;
    }

    /** @param fields names that the form shows; what concerns another one is said above the form */
    public static FormErrors of(Refused refused, Set<String> fields, Formats formats) {
        List<String> general = new ArrayList<>();
        Map<String, String> byField = new LinkedHashMap<>();
        for (Refusal refusal : refused.refusals()) {
            String sentence = sentence(refusal, formats);
            if (refusal.field() != null && fields.contains(refusal.field())) {
                byField.merge(refusal.field(), sentence, (first, next) -> first + " " + next);
            } else {
                general.add(sentence);
            }
        }
        return new FormErrors(general, byField);
    }

    /** The refusal in the reader's language. */
    public static String sentence(Refusal refusal, Formats formats) {
        return formats.text(
                "okr.refusal." + refusal.reason().textKey(), refusal.arguments().toArray());
    }

    public List<String> general() {
        return general;
    }

    /** Everything that is wrong, for a page that has no field to put it beside. */
    public List<String> all() {
        List<String> all = new ArrayList<>(general);
        all.addAll(byField.values());
        return all;
    }

    /** What is wrong with the field; empty when nothing is. */
    public String of(String field) {
        return byField.getOrDefault(field, "");
    }
}
