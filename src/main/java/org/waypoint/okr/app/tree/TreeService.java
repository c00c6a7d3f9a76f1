package org.waypoint.okr.app.tree;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.app.unit.UnitViews;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;

/** The company tree of one cycle, in a number of reads that does not grow with it. */
public final class TreeService {
    private final Access access;
    private final Stores stores;
    private final Host host;
    private final OkrReader reader;

    public TreeService(Access access, Stores stores, Host host, OkrReader reader) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.reader = reader;
    }

    /** Query fields: cycleId (the running one), unitId, ownerKey, q. Refused: NOT_FOUND for an unknown cycle or unit. */
    public CompanyTree tree(Actor actor, Input query) {
        Reading reading = reader.open(access.loggedIn(actor));
        Long cycleId = query.id("cycleId");
        Long unitId = query.id("unitId");
        String ownerKey = query.text("ownerKey", 255);
        String text = query.text("q", 255);
        query.refuseIfAny();
        Cycle cycle = cycle(reading, cycleId);
        List<UnitView> units = new UnitViews(host).of(reading.rights(), reading.units());
        List<ScoredObjective> objectives = cycle == null ? List.of() : objectives(reading, cycle, ownerKey, text);
        boolean filtered = ownerKey != null || text != null;
        TreeBuilder builder = new TreeBuilder(reading, units, objectives, people(objectives), filtered);
        List<CompanyTree.UnitNode> roots =
                unitId == null ? builder.roots() : builder.under(unit(units, new UnitId(unitId)));
        return new CompanyTree(
                cycle == null ? null : reading.view(cycle),
                reading.cycles().stream().map(reading::view).toList(),
                units,
                roots,
                roots.stream().mapToInt(CompanyTree.UnitNode::objectiveCount).sum(),
                reading.rights().mayCoordinate());
    }

    private List<ScoredObjective> objectives(
            Reading reading, Cycle cycle, @Nullable String ownerKey, @Nullable String text) {
        List<Objective> matching = stores.objectives().in(cycle.id()).stream()
                .filter(objective -> ownerKey == null
                        || ownerKey.equals(objective.definition().ownerKey()))
                .filter(objective -> text == null || contains(objective.title(), text))
                .toList();
        return matching.isEmpty()
                ? List.of()
                : reading.score(matching, stores.keyResults().in(cycle.id()));
    }

    private static boolean contains(String title, String text) {
        return title.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private People people(Collection<ScoredObjective> objectives) {
        return People.of(
                host.users(),
                objectives.stream()
                        .map(one -> one.place().objective().definition().ownerKey())
                        .toList());
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
