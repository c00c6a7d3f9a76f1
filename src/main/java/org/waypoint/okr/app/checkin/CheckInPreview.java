package org.waypoint.okr.app.checkin;

import org.waypoint.okr.app.score.ScoreView;

/** What the scores of a key result and its objective would be if the value were recorded. */
public record CheckInPreview(ScoreView keyResult, ScoreView objective) {}
