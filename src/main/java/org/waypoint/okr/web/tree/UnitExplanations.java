package org.waypoint.okr.web.tree;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.score.ScoreView;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.part.Scores;
import org.waypoint.okr.web.view.tree.UnitExplanation;

/** Shows which objectives a unit's score is the mean of. */
final class UnitExplanations {
    private final Formats formats;

    UnitExplanations(Formats formats) {
        this.formats = formats;
    }

    UnitExplanation of(CompanyTree.UnitNode node) {
        String subject = node.unit().unit().name();
        ScoreView score = node.score();
        List<UnitExplanation.Counted> counted = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        collect(node, counted, leftOut);
        return new UnitExplanation(
                subject,
                new Scores(formats).chip(score, subject, "", ""),
                score.score() == null || score.displayed() == null
                        ? ""
                        : formats.text(
                                "okr.tree.explain.mean",
                                counted.size(),
                                formats.number(score.score()),
                                formats.score(score.displayed())),
                counted,
                !counted.isEmpty(),
                leftOut,
                !leftOut.isEmpty(),
                formats.text("okr.explain.rules", score.explanation().ruleVersion()));
    }

    private void collect(CompanyTree.UnitNode node, List<UnitExplanation.Counted> counted, List<String> leftOut) {
        String unit = node.unit().unit().name();
        for (CompanyTree.ObjectiveNode objective : node.objectives()) {
            if (objective.score().score() == null) {
                leftOut.add(objective.title());
            } else {
                counted.add(new UnitExplanation.Counted(
                        objective.title(),
                        unit,
                        formats.number(objective.score().score())));
            }
        }
        node.children().forEach(child -> collect(child, counted, leftOut));
    }
}
