package org.waypoint.okr.web.view.form;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * The form of a key result.
 *
 * @param objective title of the objective it proves
 * @param people collaborators to choose from
 * @param recalibration a changed measure needs a reason, because there are check-ins
 * @param notYet the flag "not yet observable"
 */
public record KeyResultPage(
        FormFrame form,
        boolean editing,
        String objective,
        Field title,
        Field kind,
        Field unit,
        Field baseline,
        Field target,
        Field stretch,
        Field minimum,
        Field maximum,
        List<MilestoneField> milestones,
        Field milestonesField,
        Field weight,
        Field owner,
        Field keyPartner,
        Field collaborators,
        Field indicator,
        Field notYet,
        boolean notYetChosen,
        Field deferredUntil,
        Field reason,
        boolean recalibration,
        List<Hidden> parameters,
        List<Hidden> sent,
        String deleteHref) {
    public KeyResultPage {
        milestones = List.copyOf(milestones);
        parameters = List.copyOf(parameters);
        sent = List.copyOf(sent);
    }

    /** One milestone; {@code row} numbers its fields. */
    public record MilestoneField(String row, Field date, Field value) {}
}
