package org.waypoint.okr.jql;

import javax.inject.Inject;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.search.EpicQuestion;
import org.waypoint.okr.app.search.EpicSearchService;

/** {@code shippedNotMoved(cycle)}: epics that are done while their key result has not moved. */
public final class ShippedNotMovedFunction extends EpicFunction {
    @Inject
    public ShippedNotMovedFunction(EpicSearchService epics, Texts texts, JqlSearchers searchers) {
        super(epics, texts, searchers, EpicQuestion.SHIPPED_NOT_MOVED);
    }
}
