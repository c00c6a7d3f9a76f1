package org.waypoint.okr.app.search;

import java.util.Collection;
import java.util.List;
import org.waypoint.okr.domain.hypothesis.Hypothesis;

/** Answers one question in a number of statements that does not grow with the data. */
interface EpicAnswer {
    /** What is wrong with the arguments, whose number is right. */
    List<Complaint> complaints(Searcher searcher, List<String> arguments);

    /** Ids of issues; none when there are complaints. */
    List<Long> epics(Searcher searcher, List<String> arguments);

    /** The epics behind the bets, each once. */
    static List<Long> epicsOf(Collection<Hypothesis> bets) {
        return bets.stream().map(bet -> bet.epic().issueId()).distinct().toList();
    }
}
