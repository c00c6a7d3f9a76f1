package org.waypoint.okr.ao;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.IssueFigures;
import org.waypoint.okr.domain.checkin.CheckInSource;

/** Figures whose reader waits until the other node has read as well. */
record Meeting(IssueFigures figures, AtOnce others) implements IssueFigures {
    @Override
    public Figure measure(Actor runAs, CheckInSource kind, String jql, @Nullable Long numberFieldId) {
        Figure figure = figures.measure(runAs, kind, jql, numberFieldId);
        others.meet();
        return figure;
    }

    @Override
    public List<NumberField> numberFields() {
        return figures.numberFields();
    }
}
