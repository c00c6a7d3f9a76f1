package org.waypoint.okr.app.closing;

import java.util.List;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.reading.ScoredObjective;
import org.waypoint.okr.domain.closing.Closing;
import org.waypoint.okr.domain.closing.ClosingRule;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.closing.Computed;
import org.waypoint.okr.domain.closing.Grading;
import org.waypoint.okr.domain.closing.GradingRule;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;

/** The first two steps of a closing: the grade and its confirmation. Runs inside a transaction. */
final class Grades {
    private final Stores stores;
    private final Closings closings;
    private final Host host;
    private final Writing writing;

    Grades(Stores stores, Closings closings, Host host, Writing writing) {
        this.stores = stores;
        this.closings = closings;
        this.host = host;
        this.writing = writing;
    }

    Closing grade(ClosingPlace at, Input input) {
        Objective objective = at.objective();
        at.reading().rights().require(at.reading().rights().mayEdit(objective, at.unit()));
        at.requireClosing();
        closings.lock(objective.id());
        Closing closing = closing(objective);
        ClosingRule.requireGradable(closing);
        Grading.Said said = said(input);
        long version = input.version();
        Computed computed = computed(at);
        input.refuseAll(new GradingRule(objective.definition().type(), computed).refusals(said));
        input.refuseIfAny();
        Grading grading = new Grading(
                computed, said, writing.today().stamp(at.reading().rights().actor()));
        Closing next = closings.store(closing.graded(grading), version);
        keep(objective, said);
        return next;
    }

    Closing confirm(ClosingPlace at, Input input) {
        ClosingPermission permission = permission(at);
        at.reading().rights().require(permission.mayConfirm(at.unit()));
        at.requireClosing();
        closings.lock(at.objective().id());
        Closing closing = closing(at.objective());
        ClosingRule.requireConfirmable(closing, at.reading().rights().actor().key(), permission.hasOthers(at.unit()));
        long version = input.version();
        input.refuseIfAny();
        return closings.store(
                closing.confirmed(writing.today().stamp(at.reading().rights().actor())), version);
    }

    /** A confirmed grade goes back to the unit as long as nothing is decided. */
    Closing reopen(ClosingPlace at, Input input) {
        at.reading().rights().require(permission(at).mayConfirm(at.unit()));
        at.requireClosing();
        closings.lock(at.objective().id());
        Closing closing = closing(at.objective());
        ClosingRule.requireConfirmed(closing);
        long version = input.version();
        input.refuseIfAny();
        return closings.store(closing.reopened(), version);
    }

    Closing closing(Objective objective) {
        return closings.of(objective.id()).orElseGet(() -> Closing.open(objective));
    }

    private ClosingPermission permission(ClosingPlace at) {
        return new ClosingPermission(
                at.reading().rights(), host.users(), at.reading().units());
    }

    /** The grade beside the objective's other fields, where every reader finds it. */
    private void keep(Objective objective, Grading.Said said) {
        Objective now = stores.objectives().find(objective.id()).orElse(objective);
        stores.objectives().store(now.id(), now.definition().graded(said.grade()), now.version());
    }

    private Computed computed(ClosingPlace at) {
        List<KeyResult> keyResults = stores.keyResults().of(at.objective().id());
        ScoredObjective scored = at.reading().score(at.place(), keyResults);
        return Computed.of(scored.now(), at.reading().againstOriginal(scored));
    }

    private static Grading.Said said(Input input) {
        return new Grading.Said(
                input.decimal("grade"),
                input.text("reason", GradingRule.MAX_TEXT),
                input.text("cause", GradingRule.MAX_TEXT),
                input.text("change", GradingRule.MAX_TEXT));
    }
}
