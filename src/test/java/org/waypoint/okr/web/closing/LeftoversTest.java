package org.waypoint.okr.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.waypoint.okr.app.closing.ClosingView;
import org.waypoint.okr.app.closing.ClosingView.Flags;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.BundleTexts;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.form.FormValues;

public class LeftoversTest {
    private final Formats formats = BundleTexts.english();

    private Leftovers after(Refused refused, String step) {
        FormValues sent = FormValues.of(Map.of("step", step, "why", "One page to go", "version", "2"));
        FormErrors errors = refused == null ? FormErrors.none() : FormErrors.of(refused, Set.of("why"), formats);
        return new Leftovers(new ClosingDesk(formats, new Links(""), sent, errors, null));
    }

    private static ClosingView objective(boolean mayDecide) {
        Flags flags = new Flags(true, false, false, false, false, false, mayDecide);
        return new ClosingView(null, null, null, null, null, List.of(), List.of(), null, List.of(), flags);
    }

    @Test
    public void aRefusalIsToldEvenWhereItsFormIsGone() {
        Leftovers leftovers = after(Refused.because(Reason.OBJECTIVE_DECIDED), "decision");

        assertThat(leftovers.refusals(objective(false), null)).hasSize(1);
        assertThat(leftovers.typed()).containsExactly("One page to go");
    }

    @Test
    public void whatBelongsBesideAFieldIsToldToo() {
        Leftovers leftovers = after(Refused.field("why", Reason.TOO_LONG, 280), "decision");

        assertThat(leftovers.refusals(objective(false), null)).containsExactly("Use at most 280 characters.");
    }

    @Test
    public void aFormThatIsStillThereSaysItItself() {
        assertThat(after(Refused.because(Reason.CHANGED_MEANWHILE), "decision").refusals(objective(true), null))
                .isEmpty();
        assertThat(after(null, "").refusals(null, null)).isEmpty();
    }
}
