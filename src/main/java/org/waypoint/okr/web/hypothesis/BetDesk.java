package org.waypoint.okr.web.hypothesis;

import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.view.hypothesis.EpicLine;
import org.waypoint.okr.web.view.hypothesis.KeyResultLine;

/**
 * What all mappers of one page about bets share.
 *
 * @param here address of the page to come back to
 */
record BetDesk(Formats formats, Links links, String here) {
    /** Ids of the panels, on whichever page they stand, that show bets. */
    static final String PANELS = "okr-epic-hypotheses okr-hypotheses okr-scoring okr-key-result okr-owed";

    Bets bets() {
        return new Bets(formats);
    }

    Sentences sentences() {
        return new Sentences(formats);
    }

    String text(String key, Object... arguments) {
        return formats.text(key, arguments);
    }

    /** A page about one bet that knows the way back. */
    String page(String action, HypothesisView view) {
        return links.page(action, "hypothesisId", view.hypothesis().id().value(), "returnUrl", here);
    }

    EpicLine epic(EpicView epic) {
        boolean hasLink = !epic.hidden() && !epic.gone() && epic.key() != null;
        boolean hasStatus = hasLink && epic.statusName() != null;
        return new EpicLine(
                bets().epic(epic),
                hasLink,
                hasLink ? links.issue(epic.key()) : "",
                hasStatus ? epic.statusName() : "",
                hasStatus);
    }

    EpicLine epic(Epic epic) {
        return epic(new EpicView(false, false, epic.key(), epic.summary(), epic.statusName()));
    }

    KeyResultLine keyResult(HypothesisView view) {
        return keyResult(view.keyResult(), view.objectiveTitle(), view.unitName());
    }

    KeyResultLine keyResult(KeyResult keyResult, String objective, String unit) {
        Aims aims = new Aims(formats);
        String aim = aims.aim(keyResult.metric());
        return new KeyResultLine(
                keyResult.title(),
                links.keyResult(keyResult.id().value()),
                text("okr.hypothesis.place-line", unit, objective),
                text(
                        "okr.hypothesis.now",
                        aims.current(
                                keyResult.metric(),
                                keyResult
                                        .series()
                                        .latest()
                                        .map(Measurement::value)
                                        .orElse(null))),
                aim,
                !aim.isEmpty());
    }
}
