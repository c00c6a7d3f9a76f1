package org.waypoint.okr.app.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.IssueFigures.NumberField;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.domain.source.KeyResultSource;

/**
 * The source of a key result as one reader may see it.
 *
 * @param runAs whose permissions the search has; null unless it is one
 * @param numberField name of the field; null unless one is used and still exists
 * @param lastPush when a program outside of Jira last sent a value; null when it never did
 * @param numberFields what may be chosen; empty for those who may not
 * @param mayManage the reader may change it, and sees the search and what Jira says about it
 * @param mayRun the reader may run the search now
 * @param mayChooseRunAs the reader may let it run with another person's permissions
 */
public record SourceView(
        KeyResultSource source,
        @Nullable Person runAs,
        @Nullable String numberField,
        @Nullable Instant lastPush,
        List<NumberField> numberFields,
        boolean mayManage,
        boolean mayRun,
        boolean mayChooseRunAs) {
    public SourceView {
        numberFields = List.copyOf(numberFields);
    }
}
