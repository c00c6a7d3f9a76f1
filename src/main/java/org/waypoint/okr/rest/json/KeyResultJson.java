package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.partner.PartnerView;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.Metric;

/** A key result with where it stands. */
public record KeyResultJson(
        long id,
        long objectiveId,
        String title,
        String kind,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        List<MilestoneJson> milestones,
        BigDecimal weight,
        String ownerKey,
        UserJson owner,
        @Nullable String keyPartnerKey,
        @Nullable UserJson keyPartner,
        @Nullable String partnerAnswer,
        @Nullable LocalDate partnerAskedOn,
        boolean partnerRisk,
        boolean mayAnswerAsPartner,
        List<String> collaboratorKeys,
        List<UserJson> collaborators,
        @Nullable String indicator,
        boolean notYetObservable,
        @Nullable LocalDate deferredUntil,
        boolean observationDue,
        @Nullable BigDecimal current,
        @Nullable Integer confidence,
        @Nullable LocalDate lastCheckInOn,
        boolean stale,
        @Nullable BigDecimal movement,
        ScoreJson score,
        @Nullable ScoreJson originalScore,
        @Nullable MeasureJson originalMeasure,
        List<TrendPointJson> trend,
        int liveHypotheses,
        @Nullable BigDecimal betCoverage,
        Instant createdAt,
        long version,
        boolean mayEdit,
        boolean mayCheckIn) {
    public static KeyResultJson of(KeyResultView view) {
        KeyResult keyResult = view.keyResult();
        KeyResultDefinition definition = keyResult.definition();
        Metric metric = definition.metric();
        PartnerView partner = view.partnership();
        return new KeyResultJson(
                keyResult.id().value(),
                keyResult.objectiveId().value(),
                definition.title(),
                metric.kind().name(),
                metric.unitOfMeasure(),
                metric.baseline(),
                metric.target(),
                metric.stretch(),
                metric.minimum(),
                metric.maximum(),
                MilestoneJson.of(metric.milestones()),
                definition.weight(),
                definition.ownerKey(),
                UserJson.of(view.owner()),
                definition.keyPartnerKey(),
                UserJson.ofNullable(view.keyPartner()),
                partner == null || partner.answer() == null
                        ? null
                        : partner.answer().name(),
                partner == null ? null : partner.askedOn(),
                partner != null && partner.risk(),
                partner != null && partner.mayAnswer(),
                definition.collaboratorKeys(),
                view.collaborators().stream().map(UserJson::of).toList(),
                definition.indicator() == null ? null : definition.indicator().name(),
                definition.notYetObservable(),
                definition.deferredUntil(),
                view.observationDue(),
                view.current(),
                view.confidence(),
                view.lastCheckInOn(),
                view.stale(),
                view.movement(),
                ScoreJson.of(view.score()),
                ScoreJson.ofNullable(view.originalScore()),
                MeasureJson.ofNullable(keyResult.originalMetric()),
                TrendPointJson.of(view.trend()),
                view.liveBets(),
                view.betCoverage(),
                keyResult.created().at(),
                keyResult.version(),
                view.mayEdit(),
                view.mayCheckIn());
    }
}
