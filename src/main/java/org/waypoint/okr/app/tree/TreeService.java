package org.waypoint.okr.app.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.closing.ClosingStores;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.app.unit.UnitViews;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** The company tree of one cycle, in a number of reads that does not grow with it. */
public final class TreeService {
    private final Access access;
    private final Stores stores;
    private final Closings closings;
    private final Host host;
    private final OkrReader reader;

    public TreeService(Access access, Stores stores, ClosingStores closings, Host host, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.closings = closings.closings();
        this.host = host;
        this.reader = reader;
    }

    /**
     * Query fields: cycleId (the running one), unitId, ownerKey, q (words of an objective or of one of its key results).
     * Refused: NOT_FOUND for an unknown cycle or unit.
     */
    public CompanyTree tree(Actor actor, Input query) {
        Reading reading = reader.open(access.loggedIn(actor));
        Long cycleId = query.id("cycleId");
        Long unitId = query.id("unitId");
        String ownerKey = query.text("ownerKey", 255);
        String text = query.text("q", 255);
        query.refuseIfAny();
        Cycle cycle = cycle(reading, cycleId);
        List<UnitView> units = new UnitViews(host).of(reading.rights(), reading.units());
        List<Objective> all = cycle == null ? List.of() : stores.objectives().in(cycle.id());
        List<KeyResult> keyResults =
                all.isEmpty() ? List.of() : stores.keyResults().in(all.get(0).cycleId());
        People people = people(all);
        List<Objective> matching = matching(all, keyResults, ownerKey, text);
        List<ScoredObjective> scored = matching.isEmpty() ? List.of() : reading.score(matching, keyResults);
        TreeBuilder builder = new TreeBuilder(
                reading,
                units,
                new TreeBuilder.Found(scored, cycle == null ? List.of() : closings.in(cycle.id())),
                people,
                ownerKey != null || text != null);
        List<CompanyTree.UnitNode> roots =
                unitId == null ? builder.roots() : builder.under(unit(units, new UnitId(unitId)));
        return new CompanyTree(
                cycle == null ? null : reading.view(cycle),
                reading.cycles().stream().map(reading::view).toList(),
                units,
                owners(all, people),
                roots,
                roots.stream().mapToInt(CompanyTree.UnitNode::objectiveCount).sum(),
                reading.rights().mayCoordinate());
    }

    private static List<Objective> matching(
            List<Objective> objectives, List<KeyResult> keyResults, @Nullable String ownerKey, @Nullable String text) {
        Set<ObjectiveId> byKeyResult = text == null
                ? Set.of()
                : keyResults.stream()
                        .filter(keyResult -> contains(keyResult.title(), text))
                        .map(KeyResult::objectiveId)
                        .collect(Collectors.toSet());
        return objectives.stream()
                .filter(objective -> ownerKey == null
                        || ownerKey.equals(objective.definition().ownerKey()))
                .filter(objective ->
                        text == null || contains(objective.title(), text) || byKeyResult.contains(objective.id()))
                .toList();
    }

    private static boolean contains(String title, String text) {
        return title.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private People people(Collection<Objective> objectives) {
        return People.of(
                host.users(),
                objectives.stream()
                        .map(objective -> objective.definition().ownerKey())
                        .toList());
    }

    private static List<Person> owners(Collection<Objective> objectives, People people) {
        return objectives.stream()
                .map(objective -> objective.definition().ownerKey())
                .distinct()
                .map(people::named)
                .sorted(Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static UnitView unit(List<UnitView> units, UnitId id) {
        return units.stream()
                .filter(view -> view.unit().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private static @Nullable Cycle cycle(Reading reading, @Nullable Long cycleId) {
        if (cycleId == null) {
            return Lookup.current(reading.cycles(), reading.today()).orElse(null);
        }
        return reading.cycles().stream()
                .filter(cycle -> cycle.id().equals(new CycleId(cycleId)))
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }
}
