package org.waypoint.okr.app.search;

import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.port.EpicIndex;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Today;

/**
 * Questions about epics for searches. Everyone who is logged in may ask; a visitor finds nothing, and hears no complaint
 * that would tell what exists. The answers are ids: Jira shows of them what the searcher may browse.
 */
public final class EpicSearchService {
    private final Map<EpicQuestion, EpicAnswer> answers;

    public EpicSearchService(Stores stores, Host host, EpicIndex index, Today today) {
        this.answers = Map.of(
                EpicQuestion.OF_KEY_RESULT,
                new EpicsOfKeyResult(stores),
                EpicQuestion.OF_OBJECTIVE,
                new EpicsOfObjective(stores),
                EpicQuestion.IN_STATE,
                new EpicsInState(stores, host.epics(), today),
                EpicQuestion.WITHOUT_KEY_RESULT,
                new EpicsWithoutKeyResult(stores, host.epics(), host.projects(), index),
                EpicQuestion.SHIPPED_NOT_MOVED,
                new EpicsShippedNotMoved(stores, host.epics(), today));
    }

    /** Everything wrong with the arguments; empty when the question can be answered. */
    public List<Complaint> complaints(Searcher searcher, EpicQuestion question, List<String> arguments) {
        if (!question.takes(arguments.size())) {
            return List.of(arity(question, arguments.size()));
        }
        return searcher.mayRead() ? answer(question).complaints(searcher, arguments) : List.of();
    }

    /** Ids of the epics; none for a visitor, and none when there are complaints. */
    public List<Long> epics(Searcher searcher, EpicQuestion question, List<String> arguments) {
        return searcher.mayRead() && question.takes(arguments.size())
                ? answer(question).epics(searcher, arguments)
                : List.of();
    }

    private EpicAnswer answer(EpicQuestion question) {
        EpicAnswer answer = answers.get(question);
        if (answer == null) {
            throw new IllegalArgumentException("Nobody answers " + question);
        }
        return answer;
    }

    private static Complaint arity(EpicQuestion question, int given) {
        return switch (question) {
            case OF_KEY_RESULT -> Complaint.of("okr.jql.arguments.of-key-result", given);
            case OF_OBJECTIVE -> Complaint.of("okr.jql.arguments.of-objective", given);
            case IN_STATE -> Complaint.of("okr.jql.arguments.in-state", given);
            case WITHOUT_KEY_RESULT -> Complaint.of("okr.jql.arguments.without-key-result", given);
            case SHIPPED_NOT_MOVED -> Complaint.of("okr.jql.arguments.shipped-not-moved", given);
        };
    }
}
