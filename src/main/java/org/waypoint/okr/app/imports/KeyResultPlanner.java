package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.HypothesisLimits;
import org.waypoint.okr.app.imports.OkrPlan.PlannedKeyResult;
import org.waypoint.okr.app.imports.OkrPlan.PlannedObjective;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.Metric;
import org.waypoint.okr.domain.refusal.Reason;

/** Plans the key result of a row. */
final class KeyResultPlanner {
    private final Actor actor;
    private final Host host;
    private final LocalDate today;
    private final ExistingOkrs existing;
    private final ImportLog log;
    private final Cells cells;
    private final MetricReader metrics;
    private final HypothesisLimits limits;

    KeyResultPlanner(Actor actor, Host host, LocalDate today, ExistingOkrs existing, ImportLog log) {
        this.actor = actor;
        this.host = host;
        this.today = today;
        this.existing = existing;
        this.log = log;
        this.cells = new Cells(log);
        this.metrics = new MetricReader(log);
        this.limits = new HypothesisLimits(existing.stores(), host.epics());
    }

    void plan(CsvRow row, PlannedObjective objective) {
        String title = cells.title(row, "key_result");
        Metric metric = title == null ? null : metrics.read(row);
        if (title == null || metric == null) {
            return;
        }
        if (objective.keyResults.containsKey(Titles.key(title))) {
            log.refuse(row, "key_result", Reason.ROW_REPEATED);
            return;
        }
        CheckInDraft checkIn = new PublishedValue(log, today).read(row, metric, objective.cycle.range());
        KeyResult found = existing.keyResult(objective.existing, title);
        KeyResultDefinition definition = new KeyResultDefinition(
                title, metric, weight(row), owner(row, objective), List.of(), null, null, false);
        objective.keyResults.put(Titles.key(title), new PlannedKeyResult(definition, checkIn, epics(row), found));
    }

    private BigDecimal weight(CsvRow row) {
        BigDecimal weight = cells.plain(row, "weight");
        if (weight == null) {
            return BigDecimal.ONE;
        }
        if (weight.signum() < 0) {
            log.refuse(row, "weight", Reason.OUT_OF_RANGE, 0, Integer.MAX_VALUE);
            return BigDecimal.ONE;
        }
        return weight;
    }

    private String owner(CsvRow row, PlannedObjective objective) {
        String named = owner(row, "key_result_owner");
        if (named != null) {
            return named;
        }
        return objective.ownerKey != null ? objective.ownerKey : actor.key();
    }

    /** The user key in the cell; null when it is empty or nobody has it. */
    @Nullable
    String owner(CsvRow row, String column) {
        String key = row.text(column);
        if (key.isEmpty()) {
            return null;
        }
        if (host.users().find(key).isEmpty()) {
            log.refuse(row, column, Reason.UNKNOWN_USER, key);
            return null;
        }
        return key;
    }

    private List<Epic> epics(CsvRow row) {
        List<Epic> found = new ArrayList<>();
        for (String key : List.of(row.text("epic_keys").split("[;\\s]+", -1))) {
            Epic epic = key.isEmpty() ? null : host.epics().visible(actor, key).orElse(null);
            if (epic != null && limits.mayCarry(epic)) {
                found.add(epic);
            } else if (!key.isEmpty()) {
                Reason reason = epic == null ? Reason.UNKNOWN_ISSUE : Reason.ISSUE_TYPE_NOT_ALLOWED;
                log.refuse(row, "epic_keys", reason, key);
            }
        }
        return found;
    }
}
