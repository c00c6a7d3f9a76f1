package org.waypoint.okr.jql;

import javax.inject.Inject;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.search.EpicQuestion;
import org.waypoint.okr.app.search.EpicSearchService;

/** {@code epicsOfKeyResult(id or title)}: epics that bet on a key result. */
public final class EpicsOfKeyResultFunction extends EpicFunction {
    @Inject
    public EpicsOfKeyResultFunction(EpicSearchService epics, Texts texts, JqlSearchers searchers) {
        super(epics, texts, searchers, EpicQuestion.OF_KEY_RESULT);
    }
}
