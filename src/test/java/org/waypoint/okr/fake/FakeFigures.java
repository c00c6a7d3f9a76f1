package org.waypoint.okr.fake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.IssueFigures;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.refusal.Refused;

/** Figures that the test sets; remembers who asked what. */
public final class FakeFigures implements IssueFigures {
    public final List<String> asked = new ArrayList<>();
    private final Map<String, Refused> refusals = new HashMap<>();
    private BigDecimal value = BigDecimal.ZERO;
    private @Nullable Refused broken;
    private @Nullable String fatal;
    private Runnable meanwhile = () -> {};

    public void tell(String figure) {
        value = new BigDecimal(figure);
        broken = null;
    }

    public void breakWith(Refused refused) {
        broken = refused;
    }

    /** Only one search is refused. */
    public void breakOnly(String jql, Refused refused) {
        refusals.put(jql, refused);
    }

    /** The search that brings Jira down. */
    public void fallOver(String jql) {
        fatal = jql;
    }

    /** What happens while the next searches run. */
    public void meanwhile(Runnable event) {
        meanwhile = event;
    }

    @Override
    public Figure measure(Actor runAs, CheckInSource kind, String jql, @Nullable Long numberFieldId) {
        asked.add(runAs.userKey() + " " + kind + " " + jql + " " + numberFieldId);
        meanwhile.run();
        if (jql.equals(fatal)) {
            throw new IllegalStateException("The index is away");
        }
        Refused refused = refusals.getOrDefault(jql, broken);
        if (refused != null) {
            throw refused;
        }
        return new Figure(value, 12);
    }

    @Override
    public List<NumberField> numberFields() {
        return List.of(new NumberField(10016, "Story Points"));
    }
}
