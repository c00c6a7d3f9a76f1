package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;

/** An objective with its key results, score and alignment. */
public record ObjectiveJson(
        long id,
        String title,
        @Nullable String description,
        @Nullable String why,
        String type,
        String origin,
        String state,
        long unitId,
        String unitName,
        long cycleId,
        String cycleName,
        String ownerKey,
        UserJson owner,
        @Nullable BigDecimal grade,
        @Nullable String decision,
        ScoreJson score,
        List<TrendPointJson> trend,
        List<KeyResultJson> keyResults,
        List<AlignmentJson> alignments,
        List<String> warnings,
        Instant createdAt,
        long version,
        boolean mayEdit) {
    public static ObjectiveJson of(ObjectiveView view) {
        ObjectiveDefinition definition = view.objective().definition();
        return new ObjectiveJson(
                view.objective().id().value(),
                definition.title(),
                definition.description(),
                definition.why(),
                definition.type().name(),
                definition.origin().name(),
                definition.state().name(),
                definition.unitId().value(),
                view.unit().name(),
                definition.cycleId().value(),
                view.cycle().name(),
                definition.ownerKey(),
                UserJson.of(view.owner()),
                definition.grade(),
                definition.decision() == null ? null : definition.decision().name(),
                ScoreJson.of(view.score()),
                TrendPointJson.of(view.trend()),
                view.keyResults().stream().map(KeyResultJson::of).toList(),
                view.alignments().stream().map(AlignmentJson::of).toList(),
                view.warnings(),
                view.objective().created().at(),
                view.objective().version(),
                view.mayEdit());
    }
}
