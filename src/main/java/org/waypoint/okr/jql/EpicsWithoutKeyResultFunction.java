package org.waypoint.okr.jql;

import javax.inject.Inject;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.search.EpicQuestion;
import org.waypoint.okr.app.search.EpicSearchService;

/** {@code epicsWithoutKeyResult(project)}: epics without an open bet. */
public final class EpicsWithoutKeyResultFunction extends EpicFunction {
    @Inject
    public EpicsWithoutKeyResultFunction(EpicSearchService epics, Texts texts, JqlSearchers searchers) {
        super(epics, texts, searchers, EpicQuestion.WITHOUT_KEY_RESULT);
    }
}
