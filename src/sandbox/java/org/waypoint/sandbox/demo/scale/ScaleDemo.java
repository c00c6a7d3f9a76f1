package org.waypoint.sandbox.demo.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waypoint.okr.ao.entity.CycleEntity;
import org.waypoint.okr.ao.mapping.CycleRows;
import org.waypoint.okr.ao.mapping.NewRow;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.hypothesis.EpicReference;
import org.waypoint.sandbox.db.BulkActiveObjects;
import org.waypoint.sandbox.demo.Cast;
import org.waypoint.sandbox.demo.DemoHost;
import org.waypoint.sandbox.demo.DemoLoader;
import org.waypoint.sandbox.demo.DemoRun;
import org.waypoint.sandbox.jira.IssueDraft;
import org.waypoint.sandbox.jira.SandboxIssue;

/**
 * A company of any size in one active cycle, to see how the add-on bears it: each objective has four key results of mixed
 * kinds, each key result twelve weekly check-ins and one bet; ten objectives a team, all teams in the project SCALE. Its
 * rows are inserted in bulk, because half a million check-ins through the doors would take an evening.
 */
public final class ScaleDemo implements DemoLoader {
    private static final String PROJECT = "SCALE";
    private static final Instant CREATED = Instant.parse("2026-01-05T08:00:00Z");
    private static final String[] STATUSES = {"To Do", "In Progress", "Done"};

    private final int objectives;
    private final EpicReference[] epics;
    private long projectId;
    private String ownerKey = "";

    /** @param objectives from 1 to 100,000 */
    public ScaleDemo(int objectives) {
        if (objectives < 1 || objectives > 100_000) {
            throw new IllegalArgumentException("scale:<objectives> takes 1 to 100000 objectives, not " + objectives);
        }
        this.objectives = objectives;
        this.epics = new EpicReference[ScalePlan.epics(objectives)];
    }

    @Override
    public String description() {
        return objectives + " objectives in one cycle; begin at project " + PROJECT + ".";
    }

    @Override
    public void populate(DemoHost host) {
        Cast.enter(host);
        projectId = host.project(PROJECT, "Scale", "owner").getId();
        ownerKey = host.userKey("owner");
        Cast.join(host, PROJECT);
        for (int i = 0; i < epics.length; i++) {
            String status = STATUSES[i % STATUSES.length];
            SandboxIssue epic = host.issue(
                    PROJECT, new IssueDraft(i + 1, "Epic", "Epic number " + (i + 1), status, CREATED, CREATED));
            epics[i] = new EpicReference(epic.getId(), epic.getKey(), epic.getSummary());
        }
    }

    @Override
    public void load(DemoRun run) {
        LocalDate today = LocalDate.ofInstant(run.clock().instant(), ZoneOffset.UTC);
        ScalePlan plan = new ScalePlan(objectives, today, ownerKey);
        BulkActiveObjects tables = run.tables();
        long[] teams = new ScaleUnits(tables, plan).insert(projectId);
        long cycleId = cycle(tables, plan);
        ScaleOkrs okrs = new ScaleOkrs(tables, plan, cycleId, teams);
        long[] objectiveIds = okrs.insertObjectives();
        long[] keyResultIds = okrs.insertKeyResults(objectiveIds);
        ScaleRecords records = new ScaleRecords(tables, plan, okrs, cycleId);
        records.insertCheckIns(keyResultIds);
        records.insertBets(objectiveIds, keyResultIds, epics);
    }

    private static long cycle(BulkActiveObjects tables, ScalePlan plan) {
        CycleDefinition definition = new CycleDefinition("Scale", plan.cycle(), Cadence.TRIMESTER, null);
        try (Bulk<CycleEntity> cycles = new Bulk<>(tables, CycleEntity.class)) {
            cycles.add(NewRow.of(CycleEntity.class, row -> CycleRows.write(definition, CyclePhase.ACTIVE, row)));
        }
        return Bulk.ids(tables, CycleEntity.class, 1)[0];
    }
}
