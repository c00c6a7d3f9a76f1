package org.waypoint.okr.app.keyresult;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PeopleFields;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.keyresult.Indicator;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.keyresult.KeyResultRule;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.keyresult.Milestone;
import org.waypoint.okr.domain.refusal.Reason;

/** Reads a key result from raw input; what is absent stays as it was. */
final class KeyResultFields {
    private final Input input;
    private final PeopleFields people;

    KeyResultFields(Input input, Users users) {
        this.input = input;
        this.people = new PeopleFields(input, users);
    }

    /** A new one: owned by the objective's owner unless somebody else is named. */
    KeyResultDefinition create(String objectiveOwnerKey) {
        String ownerKey = people.optional("ownerKey", objectiveOwnerKey);
        return said(new KeyResultDefinition(
                input.requiredText("title", KeyResultRule.MAX_TITLE),
                metric(new Metric(
                        input.requiredChoice("kind", KeyResultKind.class),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of())),
                BigDecimal.ONE,
                ownerKey == null ? objectiveOwnerKey : ownerKey,
                List.of(),
                null,
                null,
                false));
    }

    KeyResultDefinition change(KeyResultDefinition before) {
        Metric metric = before.metric();
        KeyResultKind kind = input.has("kind") ? input.requiredChoice("kind", KeyResultKind.class) : metric.kind();
        return said(new KeyResultDefinition(
                input.has("title") ? input.requiredText("title", KeyResultRule.MAX_TITLE) : before.title(),
                metric(ofKind(kind, metric)),
                before.weight(),
                input.has("ownerKey") ? people.required("ownerKey", before.ownerKey()) : before.ownerKey(),
                before.collaboratorKeys(),
                before.keyPartnerKey(),
                before.indicator(),
                before.notYetObservable(),
                before.deferredUntil()));
    }

    private KeyResultDefinition said(KeyResultDefinition before) {
        BigDecimal weight = input.has("weight") ? input.decimal("weight") : before.weight();
        boolean deferred =
                input.has("notYetObservable") ? input.flag("notYetObservable", false) : before.notYetObservable();
        LocalDate until = deferredUntil(before);
        if (!deferred && until != null && !until.equals(before.deferredUntil())) {
            input.refuse("deferredUntil", Reason.NOTHING_DEFERRED);
        }
        return new KeyResultDefinition(
                before.title(),
                before.metric(),
                weight == null ? BigDecimal.ONE : weight,
                before.ownerKey(),
                input.has("collaboratorKeys")
                        ? people.several("collaboratorKeys", before.collaboratorKeys())
                        : before.collaboratorKeys(),
                input.has("keyPartnerKey")
                        ? people.optional("keyPartnerKey", before.keyPartnerKey())
                        : before.keyPartnerKey(),
                input.has("indicator") ? input.choice("indicator", Indicator.class) : before.indicator(),
                deferred,
                deferred ? until : null);
    }

    /** Read even where it does not count: forms send every field they have. */
    private @Nullable LocalDate deferredUntil(KeyResultDefinition before) {
        return input.has("deferredUntil") ? input.date("deferredUntil") : before.deferredUntil();
    }

    private Metric metric(Metric before) {
        return new Metric(
                before.kind(),
                input.has("unit") ? input.text("unit", KeyResultRule.MAX_UNIT) : before.unitOfMeasure(),
                decimal("baseline", before.baseline()),
                decimal("target", before.target()),
                decimal("stretch", before.stretch()),
                decimal("minimum", before.minimum()),
                decimal("maximum", before.maximum()),
                input.has("milestones") ? milestones() : before.milestones());
    }

    private List<Milestone> milestones() {
        List<Milestone> milestones = new ArrayList<>();
        for (Input item : input.items("milestones")) {
            LocalDate date = item.requiredDate("date");
            milestones.add(new Milestone(date, item.requiredDecimal("value")));
        }
        milestones.sort(Comparator.comparing(Milestone::date));
        return milestones;
    }

    private @Nullable BigDecimal decimal(String field, @Nullable BigDecimal fallback) {
        return input.has(field) ? input.decimal(field) : fallback;
    }

    /** Numbers of the old kind say nothing about the new one. */
    private static Metric ofKind(KeyResultKind kind, Metric before) {
        if (kind == before.kind()) {
            return before;
        }
        if (kind.usesBand() && before.kind().usesBand()) {
            return new Metric(
                    kind, before.unitOfMeasure(), null, null, null, before.minimum(), before.maximum(), List.of());
        }
        return new Metric(kind, before.unitOfMeasure(), null, null, null, null, null, List.of());
    }
}
