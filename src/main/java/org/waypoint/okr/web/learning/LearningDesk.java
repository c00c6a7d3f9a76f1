package org.waypoint.okr.web.learning;

import java.time.Instant;
import java.time.ZoneId;
import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.part.NumberLinks;

/** What all parts of the page share. */
record LearningDesk(Formats formats, Links links, LearningQuery query, ZoneId zone) {
    String text(String key, Object... arguments) {
        return formats.text(key, arguments);
    }

    Bets bets() {
        return new Bets(formats);
    }

    NumberLinks numbers() {
        return new NumberLinks(formats, links, here());
    }

    /** This page as it was asked for. */
    String here() {
        return page(query);
    }

    String page(LearningQuery other) {
        return links.page("OkrLearning", other.parameters());
    }

    /** A page about one bet that knows the way back. */
    String bet(String action, long id) {
        return links.page(action, "hypothesisId", id, "returnUrl", here());
    }

    String bet(HypothesisView view) {
        return bet("OkrHypothesis", view.hypothesis().id().value());
    }

    boolean hasIssue(EpicView epic) {
        return !epic.hidden() && !epic.gone() && epic.key() != null;
    }

    String issue(EpicView epic) {
        return hasIssue(epic) ? links.issue(epic.key()) : "";
    }

    String day(Instant moment) {
        return formats.date(moment.atZone(zone).toLocalDate());
    }
}
