package org.waypoint.okr.app.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.partner.Partnerships;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** What is read once for all that one person may owe: what is theirs in the cycles that are not closed. */
public final class DutyDesk {
    private final Reading reading;
    private final Stores stores;
    private final Set<CycleId> cycles;
    private final List<KeyResult> own;
    private final List<KeyResult> leaning;
    private final List<Hypothesis> bets;
    private final Map<KeyResultId, KeyResultPlace> places;
    private final Partnerships partnerships;

    DutyDesk(Reading reading, Stores stores) {
        this.reading = reading;
        this.stores = stores;
        this.cycles = reading.cycles().stream()
                .filter(cycle -> !cycle.isClosed())
                .map(Cycle::id)
                .collect(Collectors.toSet());
        String reader = reading.rights().actor().key();
        this.own = stores.keyResults().ownedBy(reader, cycles);
        this.leaning = stores.keyResults().leaningOn(reader, cycles);
        this.bets = stores.hypotheses().concerning(reader, ids(own), cycles);
        this.places = places();
        this.partnerships = reading.partnerships(ids(leaning));
    }

    /** Settings, units, cycles and the day. */
    public Reading reading() {
        return reading;
    }

    public Rights rights() {
        return reading.rights();
    }

    public LocalDate today() {
        return reading.today();
    }

    /** Cycles that are not closed, the backlog among them. */
    public Set<CycleId> cycles() {
        return cycles;
    }

    /** Key results that the reader owns, oldest first. */
    public List<KeyResultPlace> own() {
        return placed(own);
    }

    /** Key results that name the reader as key partner, oldest first. */
    public List<KeyResultPlace> leaning() {
        return placed(leaning);
    }

    /** Who was asked to stand by those, and what they answered. */
    public Partnerships partnerships() {
        return partnerships;
    }

    /** Hypotheses that the reader wrote, and those on the reader's own key results, oldest first. */
    public List<Hypothesis> bets() {
        return bets.stream()
                .filter(bet -> places.containsKey(bet.keyResultId()))
                .toList();
    }

    /** Where the key result of one of the {@link #bets()} belongs. */
    public KeyResultPlace place(Hypothesis bet) {
        return Objects.requireNonNull(places.get(bet.keyResultId()));
    }

    private List<KeyResultPlace> placed(List<KeyResult> keyResults) {
        return keyResults.stream()
                .map(keyResult -> places.get(keyResult.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of everything above, with one read for the key results of others and one for all objectives. */
    private Map<KeyResultId, KeyResultPlace> places() {
        List<KeyResult> known =
                Stream.concat(own.stream(), leaning.stream()).distinct().toList();
        Set<KeyResultId> others =
                bets.stream().map(Hypothesis::keyResultId).collect(Collectors.toCollection(HashSet::new));
        others.removeAll(ids(known));
        List<KeyResult> all = Stream.concat(known.stream(), stores.keyResults().find(others).stream())
                .toList();
        Set<ObjectiveId> ids = all.stream().map(KeyResult::objectiveId).collect(Collectors.toSet());
        List<Objective> objectives = stores.objectives().find(ids);
        return reading.places().of(all, objectives);
    }

    private static Set<KeyResultId> ids(Collection<KeyResult> keyResults) {
        return keyResults.stream().map(KeyResult::id).collect(Collectors.toSet());
    }
}
