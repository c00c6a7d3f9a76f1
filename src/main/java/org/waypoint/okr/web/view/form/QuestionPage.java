package org.waypoint.okr.web.view.form;

import java.util.List;
import org.waypoint.okr.web.view.part.FormFrame;

/** Asks before something is removed. */
public record QuestionPage(FormFrame form, String question, String consequence, List<Hidden> parameters) {
    public QuestionPage {
        parameters = List.copyOf(parameters);
    }
}
