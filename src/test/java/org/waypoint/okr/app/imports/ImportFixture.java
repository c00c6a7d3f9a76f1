package org.waypoint.okr.app.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.cycle.DateRange;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.scoring.KeyResultFacts;
import org.waypoint.okr.domain.scoring.ObjectiveScoring;
import org.waypoint.okr.domain.scoring.ScoringContext;
import org.waypoint.okr.domain.scoring.ScoringRules;
import org.waypoint.okr.fake.FakeWorld;

/** An import into an empty company on 21 November 2026, and questions about what it left there. */
final class ImportFixture {
    static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    final FakeWorld world = FakeWorld.on(TODAY.toString());
    private final ImportService service =
            new ImportService(world.access, world.stores, world.jira.host(), world.writing);

    /** Takes everything that can be taken and lists the rest; past cycles stay open for check-ins. */
    static ImportOptions lenient() {
        return new ImportOptions(
                null,
                false,
                ImportOptions.Unreadable.SKIP,
                ImportOptions.OutsideCycle.MOVE,
                ImportOptions.Undated.DERIVE,
                ImportOptions.PastCycles.KEEP_OPEN,
                "Results without an objective");
    }

    ImportReport store(String csv) {
        return run(csv, ImportOptions.strict(null, false));
    }

    ImportReport dryRun(String csv) {
        return run(csv, ImportOptions.strict(null, true));
    }

    ImportReport run(String csv, ImportOptions options) {
        return service.run(FakeWorld.ADMIN, csv, options);
    }

    /** A cycle that an administrator created before. */
    Cycle withCycle(String name, Cadence cadence, String start, String end) {
        DateRange range = new DateRange(LocalDate.parse(start), LocalDate.parse(end));
        return world.stores.cycles().add(new CycleDefinition(name, range, cadence, null), CyclePhase.CLOSING);
    }

    void withBacklog(String name) {
        world.stores.cycles().add(new CycleDefinition(name, null, Cadence.BACKLOG, null), CyclePhase.ACTIVE);
    }

    /** The cycles of the published files whose names say no dates. */
    void withReleases() {
        withCycle("Release Athens", Cadence.CUSTOM, "2019-03-04", "2019-04-23");
        withCycle("Release Acropolis", Cadence.CUSTOM, "2019-05-13", "2019-07-03");
        withCycle("Release Rome", Cadence.CUSTOM, "2019-08-27", "2019-12-17");
        withBacklog("Project (open-ended)");
    }

    Cycle cycle(String name) {
        return world.stores.cycles().all().stream()
                .filter(cycle -> cycle.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Objective objective(String title) {
        return objectives().stream()
                .filter(objective -> objective.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    List<Objective> objectives() {
        return world.stores.cycles().all().stream()
                .flatMap(cycle -> world.stores.objectives().in(cycle.id()).stream())
                .toList();
    }

    KeyResult keyResult(String title) {
        return world.stores.cycles().all().stream()
                .flatMap(cycle -> world.stores.keyResults().in(cycle.id()).stream())
                .filter(keyResult -> keyResult.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The newest value as plain text, or nothing. */
    String current(String keyResult) {
        return keyResult(keyResult)
                .series()
                .latest()
                .map(point -> point.value().toPlainString())
                .orElse("");
    }

    /** The objective's computed score once its cycle is over; null when there is none. */
    BigDecimal score(Objective objective) {
        Cycle cycle = world.stores.cycles().find(objective.cycleId()).orElseThrow();
        List<KeyResultFacts> facts = world.stores.keyResults().of(objective.id()).stream()
                .map(keyResult -> KeyResultFacts.of(keyResult, ZoneOffset.UTC))
                .toList();
        ScoringContext context = new ScoringContext(
                objective.definition().type(), cycle.definition().range(), true, TODAY, ScoringRules.defaults());
        return ObjectiveScoring.of(facts, context).score().score();
    }

    static List<String> errors(ImportReport report) {
        return lines(report.errors());
    }

    static List<String> skipped(ImportReport report) {
        return lines(report.skipped());
    }

    /** The same refusal on several lines. */
    static List<String> lines(String columnAndReason, int... lines) {
        return IntStream.of(lines)
                .mapToObj(line -> line + " " + columnAndReason)
                .toList();
    }

    /** As "line column REASON". */
    private static List<String> lines(List<ImportError> errors) {
        return errors.stream()
                .map(error -> error.line() + " " + error.column() + " "
                        + error.refusal().reason())
                .collect(Collectors.toList());
    }

    static List<String> remarks(ImportReport report) {
        return report.remarks().stream()
                .map(remark -> remark.line() + " " + remark.column() + " " + remark.kind())
                .collect(Collectors.toList());
    }

    static long count(ImportReport report, RemarkKind kind) {
        return report.remarks().stream().filter(remark -> remark.kind() == kind).count();
    }
}
