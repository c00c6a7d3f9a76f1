package org.waypoint.okr.app.explain;

import java.util.List;
import java.util.Locale;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.score.ExplanationViews;

/** Says how a number came about: whoever reads the number reads this. A number of statements that does not grow. */
public final class ExplanationService {
    /** Everything that can be asked; which of it a number needs is said there. */
    public static final List<String> FIELDS = List.of(
            "number", "keyResultId", "objectiveId", "hypothesisId", "projectKey", "unitId", "cycleId", "subUnits");

    private final Access access;
    private final Texts texts;
    private final KeyResultNumbers keyResults;
    private final UnitNumbers units;
    private final ProjectNumbers projects;

    public ExplanationService(
            Access access, Texts texts, KeyResultNumbers keyResults, UnitNumbers units, ProjectNumbers projects) {
        this.access = access;
        this.texts = texts;
        this.keyResults = keyResults;
        this.units = units;
        this.projects = projects;
    }

    /**
     * Query fields: number, and the ids that {@link ExplainedNumber} names for it. Refused: NOT_FOUND, and
     * REQUIRED where one of them is missing.
     */
    public NumberView explain(Actor actor, Input query) {
        Rights rights = access.loggedIn(actor);
        Asked asked = Asked.of(query);
        return view(actor.locale(), asked.number(), find(rights, asked));
    }

    private Found find(Rights rights, Asked asked) {
        return switch (asked.number().subject()) {
            case KEY_RESULT -> keyResults.find(rights, asked);
            case HYPOTHESIS -> keyResults.ofBet(rights.actor(), asked);
            case PROJECT -> projects.find(rights, asked);
            case UNIT -> units.find(rights.actor(), asked);
            case UNIT_CYCLE -> units.ofCycle(rights.actor(), asked);
        };
    }

    private NumberView view(Locale locale, ExplainedNumber number, Found found) {
        return new NumberView(
                number,
                texts.text(locale, number.textKey(), List.of()),
                found.about(),
                found.explained().value(),
                found.unitOfMeasure(),
                new ExplanationViews(texts, locale).of(found.explained().explanation(), found.names()));
    }
}
