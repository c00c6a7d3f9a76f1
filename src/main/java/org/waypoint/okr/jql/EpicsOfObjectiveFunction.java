package org.waypoint.okr.jql;

import javax.inject.Inject;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.search.EpicQuestion;
import org.waypoint.okr.app.search.EpicSearchService;

/** {@code epicsOfObjective(id)}: epics that bet on the key results of an objective. */
public final class EpicsOfObjectiveFunction extends EpicFunction {
    @Inject
    public EpicsOfObjectiveFunction(EpicSearchService epics, Texts texts, JqlSearchers searchers) {
        super(epics, texts, searchers, EpicQuestion.OF_OBJECTIVE);
    }
}
