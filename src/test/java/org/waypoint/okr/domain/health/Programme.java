package org.waypoint.okr.domain.health;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentId;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.alignment.AlignmentTarget;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.fixture.CycleFixture;
import org.waypoint.okr.fixture.KeyResultFixture;
import org.waypoint.okr.fixture.ObjectiveFixture;

/** The OKRs of one cycle as values, put together piece by piece; the last quarter of 2026 unless said otherwise. */
final class Programme {
    static final HealthRules RULES = HealthRules.of(Settings.defaults(), ZoneOffset.UTC);

    private static final Instant WRITTEN = Instant.parse("2026-07-01T08:00:00Z");

    private final Cycle cycle;
    private final List<Unit> units = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final List<KeyResult> keyResults = new ArrayList<>();
    private final List<Alignment> links = new ArrayList<>();
    private final List<PartnerRequest> partners = new ArrayList<>();
    private final List<Hypothesis> bets = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();

    Programme(CycleFixture cycle) {
        this.cycle = cycle.withId(1);
    }

    static Programme inAutumn() {
        return new Programme(CycleFixture.aCycle().from("2026-10-01", "2026-12-31"));
    }

    Unit add(Unit unit) {
        units.add(unit);
        return unit;
    }

    Objective add(ObjectiveFixture objective) {
        Objective stored = new Objective(
                new ObjectiveId(objectives.size() + 1L), objective.definition(), new Stamp("owner", WRITTEN), 1);
        objectives.add(stored);
        return stored;
    }

    KeyResult add(Objective objective, KeyResultFixture keyResult) {
        KeyResult value = keyResult.withId(keyResults.size() + 1L);
        KeyResult stored = new KeyResult(
                new KeyResultId(keyResults.size() + 1L),
                objective.id(),
                objective.cycleId(),
                objective.unitId(),
                value.definition(),
                value.series(),
                null,
                new Stamp(
                        "owner",
                        cycle.definition().range().start().atStartOfDay().toInstant(ZoneOffset.UTC)),
                1);
        keyResults.add(stored);
        return stored;
    }

    void align(Objective child, Objective parent) {
        links.add(new Alignment(
                new AlignmentId(links.size() + 1L),
                child.id(),
                new AlignmentTarget(parent.id(), null),
                AlignmentKind.CONTRIBUTES,
                child.created()));
    }

    void ask(KeyResult keyResult, String day, PartnerReply reply) {
        partners.add(new PartnerRequest(
                keyResult.id(),
                keyResult.definition().keyPartnerKey(),
                LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC),
                reply));
    }

    void add(Hypothesis bet) {
        bets.add(bet);
    }

    void add(Closing closing) {
        closings.add(closing);
    }

    List<Unit> units() {
        return units;
    }

    CycleOkrs okrs() {
        return new CycleOkrs(
                cycle, cycle.definition().range(), objectives, keyResults, links, partners, bets, closings);
    }

    Snapshot on(String day) {
        return Snapshot.of(okrs(), units, RULES, LocalDate.parse(day));
    }
}
