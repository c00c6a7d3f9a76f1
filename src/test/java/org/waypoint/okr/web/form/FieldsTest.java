package org.waypoint.okr.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.BundleTexts;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;

/** What was typed stays, and what is wrong stands beside its field. */
public class FieldsTest {
    private final Formats formats = BundleTexts.english();

    @Test
    public void aRefusalStandsBesideItsFieldAndTheRestAboveTheForm() {
        Refused refused = new Refused(List.of(
                Refusal.field("value", Reason.NOT_A_NUMBER),
                Refusal.field("version", Reason.VERSION_MISSING),
                Refusal.of(Reason.CYCLE_CLOSED, "2026 Q3")));
        FormErrors errors = FormErrors.of(refused, Set.of("value", "date"), formats);

        assertThat(errors.of("value")).isEqualTo("Enter a number, for example 12.5.");
        assertThat(errors.of("date")).isEmpty();
        assertThat(errors.general()).hasSize(2).last().asString().contains("2026 Q3");
    }

    @Test
    public void aFieldKeepsWhatWasTyped() {
        FormErrors errors = FormErrors.of(Refused.field("value", Reason.NOT_A_NUMBER), Set.of("value"), formats);
        Field field = new Fields(formats, "f", FormValues.of(Map.of("value", "<b>twelve")), errors)
                .required("value", "okr.check-in.value");

        assertThat(field.value()).isEqualTo("<b>twelve");
        assertThat(field.hasError()).isTrue();
        assertThat(field.required()).isTrue();
        assertThat(field.describedBy()).isEqualTo("f-value-error");
    }

    @Test
    public void theTypedChoiceIsChosen() {
        Field field = new Fields(formats, "f", FormValues.of(Map.of("type", "COMMITTED")), FormErrors.none())
                .choice("type", "okr.objective.type", true, ObjectiveType.class, "okr.objective.type.");

        assertThat(field.choices())
                .filteredOn(Choice::chosen)
                .extracting(Choice::value)
                .containsExactly("COMMITTED");
    }

    @Test
    public void severalValuesAreTicked() {
        Field field = new Fields(formats, "f", FormValues.of(Map.of("collaboratorKeys", "a,c")), FormErrors.none())
                .several(
                        "collaboratorKeys",
                        "okr.key-result.collaborators",
                        List.of("a", "b", "c"),
                        key -> key,
                        key -> key,
                        "");

        assertThat(field.choices())
                .filteredOn(Choice::chosen)
                .extracting(Choice::value)
                .containsExactly("a", "c");
    }

    @Test
    public void rowsAreReadInOrderAndEmptyOnesLeftOut() {
        FormValues values = FormValues.of(Map.of(
                "milestones[1].date", "2026-11-30",
                "milestones[0].date", "2026-10-31",
                "milestones[0].value", "8",
                "milestones[2].date", " ",
                "title", "x"));

        assertThat(values.rows("milestones"))
                .containsExactly(Map.of("date", "2026-10-31", "value", "8"), Map.of("date", "2026-11-30"));
    }

    @Test
    public void twoFormsThatSayTheSameAreTheSameRequest() {
        FormValues first = FormValues.of(Map.of("value", "7", "atl_token", "a", "returnUrl", "/x"));
        FormValues second = FormValues.of(Map.of("value", "7", "atl_token", "b", "idempotencyKey", "k"));

        assertThat(first.said()).isEqualTo(second.said());
    }

    @Test
    public void anIdIsAnIdOrNothing() {
        FormValues values = FormValues.of(Map.of("a", "17", "b", "017", "c", "x", "d", "-1"));

        assertThat(values.id("a")).contains(17L);
        assertThat(values.id("b")).isEmpty();
        assertThat(values.id("c")).isEmpty();
        assertThat(values.id("d")).isEmpty();
    }
}
