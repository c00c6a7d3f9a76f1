package org.waypoint.okr.app.checkin;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.reading.ObjectiveViews;
import org.waypoint.okr.app.reading.OkrReader;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.keyresult.Deferral;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.keyresult.MeasurementSeries;
import org.waypoint.okr.domain.scoring.KeyResultScore;

/** Answers what a check-in would do to the scores, by scoring the objective as if it had been recorded. */
final class CheckInPreviews {
    private final Stores stores;
    private final OkrReader reader;

    CheckInPreviews(Stores stores, OkrReader reader) {
        this.stores = stores;
        this.reader = reader;
    }

    CheckInPreview of(Rights rights, KeyResultPlace place, CheckInDraft draft) {
        Reading reading = reader.open(rights);
        List<KeyResult> keyResults = stores.keyResults().of(place.objective().id()).stream()
                .map(each -> each.id().equals(place.keyResult().id()) ? with(each, draft) : each)
                .toList();
        ScoredObjective scored = reading.score(place.place(), keyResults);
        KeyResultScore own = scored.now().keyResults().stream()
                .filter(score -> score.id().equals(place.keyResult().id()))
                .findFirst()
                .orElseThrow();
        return new CheckInPreview(
                reading.scoreViews().view(own.score(), ObjectiveViews.titles(keyResults)), reading.scoreView(scored));
    }

    private static KeyResult with(KeyResult keyResult, CheckInDraft draft) {
        List<Measurement> points = new ArrayList<>(keyResult.series().points());
        points.add(new Measurement(draft.date(), draft.value(), draft.confidence()));
        return new KeyResult(
                keyResult.id(),
                keyResult.objectiveId(),
                keyResult.cycleId(),
                keyResult.unitId(),
                Deferral.observed(keyResult.definition(), draft.date()),
                new MeasurementSeries(points),
                keyResult.originalMetric(),
                keyResult.created(),
                keyResult.version());
    }
}
