package org.waypoint.okr.web.keyresult;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.form.FormValues;

/** Writes a stored key result into the fields of its form. */
final class KeyResultValues {
    private final Formats formats;
    private final Map<String, String> values = new HashMap<>();

    private KeyResultValues(Formats formats) {
        this.formats = formats;
    }

    /** A new one. */
    static FormValues beginning(String ownerKey) {
        return FormValues.of(Map.of("kind", KeyResultKind.METRIC.name(), "ownerKey", ownerKey, "weight", "1"));
    }

    static FormValues of(KeyResult keyResult, Formats formats) {
        KeyResultValues form = new KeyResultValues(formats);
        form.say(keyResult.definition());
        form.measure(keyResult.metric());
        form.values.put("version", String.valueOf(keyResult.version()));
        return FormValues.of(form.values);
    }

    private void say(KeyResultDefinition said) {
        values.put("title", said.title());
        values.put("weight", formats.typed(said.weight()));
        values.put("ownerKey", said.ownerKey());
        values.put("keyPartnerKey", said.keyPartnerKey() == null ? "" : said.keyPartnerKey());
        values.put("collaboratorKeys", String.join(",", said.collaboratorKeys()));
        values.put("indicator", said.indicator() == null ? "" : said.indicator().name());
        values.put("notYetObservable", String.valueOf(said.notYetObservable()));
        values.put(
                "deferredUntil",
                said.deferredUntil() == null ? "" : said.deferredUntil().toString());
    }

    private void measure(Metric metric) {
        values.put("kind", metric.kind().name());
        values.put("unit", metric.unitOfMeasure() == null ? "" : metric.unitOfMeasure());
        if (metric.kind() != KeyResultKind.BINARY) {
            number("baseline", metric.baseline());
            number("target", metric.target());
        }
        number("stretch", metric.stretch());
        number("minimum", metric.minimum());
        number("maximum", metric.maximum());
        int row = 0;
        for (Milestone milestone : metric.milestones()) {
            values.put("milestones[" + row + "].date", milestone.date().toString());
            number("milestones[" + row + "].value", milestone.value());
            row++;
        }
    }

    private void number(String name, BigDecimal number) {
        values.put(name, formats.typed(number));
    }
}
