package org.waypoint.okr.app.search;

import java.util.List;
import java.util.Optional;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** Every bet that was not dropped, on any key result of the objective. */
final class EpicsOfObjective implements EpicAnswer {
    private final Stores stores;

    EpicsOfObjective(Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<Complaint> complaints(Searcher searcher, List<String> arguments) {
        return meant(arguments.get(0)).isEmpty()
                ? List.of(Complaint.of("okr.jql.unknown-objective", arguments.get(0)))
                : List.of();
    }

    @Override
    public List<Long> epics(Searcher searcher, List<String> arguments) {
        Optional<Objective> objective = meant(arguments.get(0));
        if (objective.isEmpty()) {
            return List.of();
        }
        List<KeyResultId> keyResults = stores.keyResults().of(objective.get().id()).stream()
                .map(KeyResult::id)
                .toList();
        return EpicAnswer.epicsOf(stores.hypotheses().of(keyResults).stream()
                .filter(bet -> bet.state() != HypothesisState.DROPPED)
                .toList());
    }

    private Optional<Objective> meant(String id) {
        return Arguments.id(id).flatMap(value -> stores.objectives().find(new ObjectiveId(value)));
    }
}
