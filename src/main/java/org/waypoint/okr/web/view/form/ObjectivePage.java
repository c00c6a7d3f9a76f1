package org.waypoint.okr.web.view.form;

import java.util.List;
import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * The form of an objective.
 *
 * @param units units to choose from; only for a new one
 * @param place the cycle it belongs to, in words
 * @param state how far it is agreed; only when it exists
 * @param parameters hidden fields for the plain form
 * @param sent hidden numbers that scripts send as well: cycle, unit when there is no choice, version
 */
public record ObjectivePage(
        FormFrame form,
        boolean editing,
        String place,
        Field title,
        Field why,
        Field description,
        Field type,
        Field origin,
        Field state,
        Field owner,
        Field unit,
        boolean hasUnits,
        List<Hidden> parameters,
        List<Hidden> sent,
        boolean hasDelete,
        String deleteHref) {
    public ObjectivePage {
        parameters = List.copyOf(parameters);
        sent = List.copyOf(sent);
    }
}
