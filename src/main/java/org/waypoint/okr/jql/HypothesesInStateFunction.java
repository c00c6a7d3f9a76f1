package org.waypoint.okr.jql;

import javax.inject.Inject;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.search.EpicQuestion;
import org.waypoint.okr.app.search.EpicSearchService;

/** {@code hypothesesInState(state, cycle)}: epics with a bet in that state. */
public final class HypothesesInStateFunction extends EpicFunction {
    @Inject
    public HypothesesInStateFunction(EpicSearchService epics, Texts texts, JqlSearchers searchers) {
        super(epics, texts, searchers, EpicQuestion.IN_STATE);
    }
}
