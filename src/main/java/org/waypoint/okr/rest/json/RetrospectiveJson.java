package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.retrospective.RetrospectiveView;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.retrospective.Retrospective;
import org.waypoint.okr.rest.json.ClosingJson.StepJson;
import org.waypoint.okr.rest.json.CycleClosingJson.MessageJson;

/** What a unit takes out of a cycle. */
public record RetrospectiveJson(
        long unitId,
        String unitName,
        long cycleId,
        String cycleName,
        @Nullable String worked,
        @Nullable String didNotWork,
        @Nullable String weChange,
        @Nullable StepJson written,
        @Nullable StepJson acknowledged,
        @Nullable MessageJson message,
        List<CauseJson> causes,
        long version,
        boolean mayEdit,
        boolean mayAcknowledge,
        boolean maySpeak) {
    public static RetrospectiveJson of(RetrospectiveView view) {
        Retrospective retrospective = view.retrospective();
        return new RetrospectiveJson(
                view.unit().id().value(),
                view.unit().name(),
                view.cycle().id().value(),
                view.cycle().name(),
                retrospective.notes().worked(),
                retrospective.notes().didNotWork(),
                retrospective.notes().weChange(),
                StepJson.of(retrospective.written(), view.people()),
                StepJson.of(retrospective.acknowledged(), view.people()),
                message(retrospective.message(), view.people()),
                view.causes().stream().map(CauseJson::of).toList(),
                retrospective.version(),
                view.mayEdit(),
                view.mayAcknowledge(),
                view.maySpeak());
    }

    private static @Nullable MessageJson message(Retrospective.@Nullable Message message, People people) {
        return message == null
                ? null
                : new MessageJson(
                        message.text(),
                        UserJson.of(people.named(message.stamp().userKey())),
                        message.stamp().at());
    }

    /** An objective whose outcome asks for a cause. */
    public record CauseJson(
            long objectiveId,
            String title,
            @Nullable BigDecimal grade,
            @Nullable String cause,
            @Nullable String change) {
        static CauseJson of(RetrospectiveView.Cause cause) {
            Grading grading = cause.closing().grading();
            return new CauseJson(
                    cause.objective().id().value(),
                    cause.objective().title(),
                    grading == null ? null : grading.grade(),
                    grading == null ? null : grading.said().cause(),
                    grading == null ? null : grading.said().change());
        }
    }
}
