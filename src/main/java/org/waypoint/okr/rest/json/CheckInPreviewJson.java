package org.waypoint.okr.rest.json;

import org.waypoint.okr.app.checkin.CheckInPreview;

/** What the scores would be. */
public record CheckInPreviewJson(ScoreJson keyResult, ScoreJson objective) {
    public static CheckInPreviewJson of(CheckInPreview preview) {
        return new CheckInPreviewJson(ScoreJson.of(preview.keyResult()), ScoreJson.of(preview.objective()));
    }
}
