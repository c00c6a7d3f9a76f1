package org.waypoint.okr.web.source;

import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.web.Formats;

/** Why a run failed, in a sentence for everybody; what Jira said stands below it for those who manage the source. */
final class SourceWords {
    private SourceWords() {}

    static String error(Formats formats, Reason reason) {
        return formats.text(
                switch (reason) {
                    case QUERY_BROKEN -> "okr.source.error.query";
                    case QUERY_TOO_WIDE -> "okr.source.error.wide";
                    case NOT_A_NUMBER_FIELD -> "okr.source.error.field";
                    case NOTHING_TO_AVERAGE -> "okr.source.error.nothing";
                    case UNKNOWN_USER, RUN_AS_NOT_ALLOWED -> "okr.source.error.person";
                    case SEARCH_FAILED -> "okr.source.error.index";
                    default -> "okr.source.error.other";
                });
    }
}
