package org.waypoint.okr.web.hypothesis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.EpicTrail;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.hypothesis.ObservedMovement;
import org.waypoint.okr.domain.hypothesis.VerdictGiven;
import org.waypoint.okr.web.part.NumberLinks;
import org.waypoint.okr.web.view.hypothesis.Fact;
import org.waypoint.okr.web.view.part.NumberLink;

/** The figures of a bet, by name: what was predicted and what is seen. */
final class BetFacts {
    private final BetDesk desk;

    BetFacts(BetDesk desk) {
        this.desk = desk;
    }

    /** What a card shows. */
    List<Fact> brief(HypothesisView view) {
        HypothesisStatement statement = view.hypothesis().statement();
        List<Fact> facts = new ArrayList<>(comparison(view));
        if (statement.signalDate() != null) {
            facts.add(fact("okr.hypothesis.fact.signal", desk.formats().date(statement.signalDate())));
        }
        facts.add(fact(
                "okr.hypothesis.fact.belief",
                desk.text("okr.hypothesis.belief", view.hypothesis().belief())));
        return facts;
    }

    /** Prediction and observation, side by side. */
    List<Fact> comparison(HypothesisView view) {
        List<Fact> facts = new ArrayList<>();
        String predicted = desk.bets().predicted(view.hypothesis().statement(), view.unitOfMeasure());
        if (!predicted.isEmpty()) {
            facts.add(fact("okr.hypothesis.fact.predicted", predicted));
        }
        if (view.observedChange() != null) {
            facts.add(new Fact(
                    desk.text("okr.hypothesis.fact.observed"),
                    why(ExplainedNumber.OBSERVED_CHANGE, view, view.observedChange())));
        }
        return facts;
    }

    /** What a verdict begins with: the same, and the change that is suggested. */
    List<Fact> suggested(HypothesisView view) {
        List<Fact> facts = new ArrayList<>(comparison(view));
        if (view.movement() != null) {
            facts.add(new Fact(
                    desk.text(ExplainedNumber.CHANGE_AT_SIGNAL.textKey()),
                    why(ExplainedNumber.CHANGE_AT_SIGNAL, view, view.movement().change())));
        }
        return facts;
    }

    private NumberLink why(ExplainedNumber number, HypothesisView view, BigDecimal change) {
        long id = view.hypothesis().id().value();
        return new NumberLinks(desk.formats(), desk.links(), desk.here())
                .of(number, change(change, view.unitOfMeasure()), String.valueOf(id), "hypothesisId", id);
    }

    /** From which check-in to which one the key result moved between the placement and the signal date, in a sentence. */
    String movement(HypothesisView view) {
        ObservedMovement movement = view.movement();
        if (movement == null) {
            return desk.text("okr.hypothesis.movement.none");
        }
        String unit = view.unitOfMeasure();
        String from = desk.formats().quantity(movement.fromValue(), unit);
        return desk.text(
                movement.complete() ? "okr.hypothesis.movement" : "okr.hypothesis.movement.so-far",
                movement.from() == null
                        ? desk.text("okr.hypothesis.movement.baseline", from)
                        : desk.text(
                                "okr.hypothesis.movement.on",
                                from,
                                desk.formats().date(movement.from().date())),
                desk.formats().quantity(movement.to().value(), unit),
                desk.formats().date(movement.to().date()));
    }

    /** Everything, for the page about one bet. */
    List<Fact> all(HypothesisView view) {
        List<Fact> facts = new ArrayList<>(brief(view));
        if (view.hypothesis().placedOn() != null) {
            facts.add(fact(
                    "okr.hypothesis.fact.placed",
                    desk.formats().date(view.hypothesis().placedOn())));
        }
        EpicTrail trail = view.hypothesis().epic().trail();
        addDay("okr.hypothesis.fact.started", trail.startedOn(), facts);
        addDay("okr.hypothesis.fact.shipped", trail.shippedOn(), facts);
        String assumption = view.hypothesis().statement().riskiestAssumption();
        if (assumption != null) {
            facts.add(fact("okr.hypothesis.fact.assumption", assumption));
        }
        return facts;
    }

    /** What a person concluded. */
    List<Fact> verdict(HypothesisView view) {
        VerdictGiven given = view.hypothesis().verdict();
        List<Fact> facts = new ArrayList<>();
        if (view.hypothesis().dropReason() != null) {
            facts.add(fact("okr.hypothesis.fact.dropped", view.hypothesis().dropReason()));
        }
        if (given == null) {
            return facts;
        }
        facts.add(fact("okr.hypothesis.fact.verdict", desk.formats().word("okr.common.verdict.", given.verdict())));
        if (given.observedChange() != null) {
            facts.add(fact("okr.hypothesis.fact.concluded", change(given.observedChange(), view.unitOfMeasure())));
        }
        facts.add(fact("okr.hypothesis.fact.learned", given.learned()));
        facts.add(fact("okr.hypothesis.fact.evidence", evidence(given.evidenceKind())));
        facts.add(fact("okr.hypothesis.fact.next", desk.formats().word("okr.hypothesis.next.", given.nextStep())));
        return facts;
    }

    private void addDay(String nameKey, LocalDate day, List<Fact> facts) {
        if (day != null) {
            facts.add(fact(nameKey, desk.formats().date(day)));
        }
    }

    private String evidence(EvidenceKind kind) {
        return desk.text(
                "okr.learning.log.evidence",
                desk.formats().word("okr.hypothesis.evidence-kind.", kind),
                kind.ordinal() + 1,
                EvidenceKind.values().length);
    }

    private String change(BigDecimal change, String unitOfMeasure) {
        return desk.formats().signedQuantity(change, unitOfMeasure);
    }

    private Fact fact(String nameKey, String value) {
        return new Fact(desk.text(nameKey), value);
    }
}
