package org.waypoint.okr.app.source;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Places;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Pieces;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.source.KeyResultSource;

/** Runs every search whose turn it is: those of cycles that run today and are not closed. Nobody asks, time does. */
public final class DueSources {
    private final Stores stores;
    private final Sources sources;
    private final Writing writing;
    private final SourceRuns runs;
    private final Pieces pieces;

    public DueSources(Access access, Stores stores, Host host, Writing writing, Sources sources, Pieces pieces) {
        this.stores = stores;
        this.sources = sources;
        this.writing = writing;
        this.pieces = pieces;
        this.runs = new SourceRuns(
                stores,
                sources.stored(),
                new SourceMeasuring(access, host.users(), sources.figures(), writing.today()),
                writing);
    }

    /** @param recorded how many check-ins came of it */
    public record Outcome(int due, int recorded) {}

    public Outcome runAll() {
        LocalDate today = writing.today().date();
        List<KeyResultSource> due = sources.stored().searches().stream()
                .filter(source -> source.isDue(today, writing.today().zone()))
                .toList();
        Map<KeyResultId, KeyResultPlace> places = places(due);
        int ran = 0;
        int recorded = 0;
        for (KeyResultSource source : due) {
            KeyResultPlace place = places.get(source.keyResultId());
            if (place != null && !place.cycle().isClosed() && place.cycle().contains(today)) {
                ran++;
                recorded += recorded(place, source);
            }
        }
        return new Outcome(ran, recorded);
    }

    /** A search in which something breaks keeps none of the others from being run. */
    private int recorded(KeyResultPlace place, KeyResultSource source) {
        return pieces.attempt(
                                "the search of key result "
                                        + source.keyResultId().value(),
                                () -> runs.run(place, source, true))
                        .orElse(Optional.empty())
                        .isPresent()
                ? 1
                : 0;
    }

    private Map<KeyResultId, KeyResultPlace> places(Collection<KeyResultSource> due) {
        List<KeyResult> keyResults = stores.keyResults()
                .find(due.stream().map(KeyResultSource::keyResultId).toList());
        List<Objective> objectives = stores.objectives()
                .find(keyResults.stream().map(KeyResult::objectiveId).distinct().toList());
        return Places.read(stores).of(keyResults, objectives);
    }
}
