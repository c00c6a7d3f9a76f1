package org.waypoint.okr.app.search;

import java.util.List;
import java.util.Optional;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;

/** Every bet that was not dropped; a title that several key results carry means all of them. */
final class EpicsOfKeyResult implements EpicAnswer {
    private final Stores stores;

    EpicsOfKeyResult(Stores stores) {
        this.stores = stores;
    }

    @Override
    public List<Complaint> complaints(Searcher searcher, List<String> arguments) {
        return meant(arguments.get(0)).isEmpty()
                ? List.of(Complaint.of("okr.jql.unknown-key-result", arguments.get(0)))
                : List.of();
    }

    @Override
    public List<Long> epics(Searcher searcher, List<String> arguments) {
        List<KeyResultId> meant =
                meant(arguments.get(0)).stream().map(KeyResult::id).toList();
        return EpicAnswer.epicsOf(stores.hypotheses().of(meant).stream()
                .filter(bet -> bet.state() != HypothesisState.DROPPED)
                .toList());
    }

    /** A number is an id first; a key result may be called "2026". */
    private List<KeyResult> meant(String idOrTitle) {
        Optional<KeyResult> byId =
                Arguments.id(idOrTitle).flatMap(id -> stores.keyResults().find(new KeyResultId(id)));
        return byId.map(List::of).orElseGet(() -> stores.keyResults().titled(idOrTitle));
    }
}
