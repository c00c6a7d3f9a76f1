package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.source.SourceView;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceRun;

/** Where the values of a key result come from. The search and Jira's words about it are for those who manage it. */
public record SourceJson(
        long keyResultId,
        String kind,
        @Nullable String jql,
        @Nullable Long numberFieldId,
        @Nullable String numberField,
        @Nullable UserJson runAs,
        String interval,
        @Nullable Run lastRun,
        @Nullable Instant lastPushAt,
        List<Field> numberFields,
        boolean mayManage,
        boolean mayRun,
        boolean mayChooseRunAs,
        long version) {
    public static SourceJson of(SourceView view) {
        SourceDefinition definition = view.source().definition();
        SourceRun run = view.source().lastRun();
        return new SourceJson(
                view.source().keyResultId().value(),
                definition.kind().name(),
                definition.jql(),
                definition.numberFieldId(),
                view.numberField(),
                view.runAs() == null ? null : UserJson.of(view.runAs()),
                definition.interval().name(),
                run == null ? null : Run.of(run),
                view.lastPush(),
                view.numberFields().stream()
                        .map(field -> new Field(field.id(), field.name()))
                        .toList(),
                view.mayManage(),
                view.mayRun(),
                view.mayChooseRunAs(),
                view.source().version());
    }

    /** A custom field that holds a number. */
    public record Field(long id, String name) {}

    /** How the last run went; the value is the last good one. */
    public record Run(
            Instant at,
            long durationMillis,
            @Nullable BigDecimal value,
            @Nullable String error,
            @Nullable String detail) {
        static Run of(SourceRun run) {
            Reason error = run.error();
            return new Run(run.at(), run.millis(), run.value(), error == null ? null : error.name(), run.detail());
        }
    }
}
