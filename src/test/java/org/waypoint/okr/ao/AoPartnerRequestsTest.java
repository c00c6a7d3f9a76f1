package org.waypoint.okr.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultDefinition;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveDefinition;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.unit.Unit;

public class AoPartnerRequestsTest extends AoContract {
    private static final Instant MONDAY = Instant.parse("2026-10-05T09:30:00.123Z");
    private static final PartnerReply YES = new PartnerReply(PartnerAnswer.ACCEPTED, MONDAY.plusSeconds(60), "Gladly");
    private static final PartnerReply NO = new PartnerReply(PartnerAnswer.DECLINED, MONDAY.plusSeconds(90), null);

    private Cycle cycle;
    private Unit team;
    private Objective objective;
    private KeyResult keyResult;

    @Before
    public void aKeyResult() {
        cycle = okrs.cycle("Q4");
        team = okrs.unit("Team");
        objective = okrs.objective(cycle, team, "Objective");
        keyResult = partnered("eve", "Key result");
    }

    @Test
    public void aRequestAndItsAnswerComeBackAsTheyWereStored() {
        PartnerRequest asked = stored(() -> stores.partners().ask(keyResult, "eve", MONDAY));
        assertThat(asked).isEqualTo(new PartnerRequest(keyResult.id(), "eve", MONDAY, null));
        assertThat(stores.partners().of(List.of(keyResult.id()))).containsExactly(asked);

        PartnerRequest answered = stored(() -> stores.partners().answer(asked, YES, keyResult.version()));

        assertThat(answered.reply()).isEqualTo(YES);
        assertThat(stores.partners().of(List.of(keyResult.id()))).containsExactly(answered);
        assertThat(stores.partners().in(cycle.id())).containsExactly(answered);
    }

    @Test
    public void askingAnewLeavesTheEarlierAnswerReadable() {
        PartnerRequest first = stored(() -> stores.partners().ask(keyResult, "eve", MONDAY));
        storing(() -> stores.partners().answer(first, NO, keyResult.version()));
        PartnerRequest again = stored(() -> stores.partners().ask(keyResult, "eve", MONDAY.plusSeconds(900)));

        storing(() -> stores.partners().answer(again, YES, keyResult.version()));

        assertThat(stores.partners().of(List.of(keyResult.id())))
                .extracting(PartnerRequest::reply)
                .containsExactly(NO, YES);
    }

    @Test
    public void anAnswerWithoutAStoredRequestIsStoredWithTheDayItGoesBackTo() {
        PartnerRequest never = new PartnerRequest(keyResult.id(), "eve", MONDAY, null);

        storing(() -> stores.partners().answer(never, YES, keyResult.version()));

        assertThat(stores.partners().of(List.of(keyResult.id()))).containsExactly(never.answered(YES));
    }

    @Test
    public void anAnswerToAnOldVersionIsRefusedAndOneToTheNewestRaisesNone() {
        PartnerRequest asked = stored(() -> stores.partners().ask(keyResult, "eve", MONDAY));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> stores.partners().answer(asked, YES, keyResult.version() + 1));
        storing(() -> stores.partners().answer(asked, YES, keyResult.version()));

        assertThat(stores.keyResults().find(keyResult.id()).orElseThrow().version())
                .isEqualTo(keyResult.version());
    }

    @Test
    public void requestsMoveWithTheObjectiveAndGoWithTheKeyResult() {
        storing(() -> stores.partners().ask(keyResult, "eve", MONDAY));
        Cycle next = okrs.cycle("Q1");
        ObjectiveDefinition moved = StoredOkrs.objectiveDefinition(next, team, "Objective");

        storing(() -> stores.objectives().store(objective.id(), moved, objective.version()));
        assertThat(stores.partners().in(cycle.id())).isEmpty();
        assertThat(stores.partners().in(next.id())).hasSize(1);

        KeyResult last = stores.keyResults().find(keyResult.id()).orElseThrow();
        storing(() -> stores.keyResults().remove(last.id(), last.version()));
        assertThat(stores.partners().in(next.id())).isEmpty();
    }

    @Test
    public void keyResultsAreFoundByTheirOwnerAndByTheirPartner() {
        KeyResult others = partnered("bob", "Of somebody else");
        Cycle empty = okrs.cycle("Q1");

        assertThat(stores.keyResults().leaningOn("eve", Set.of(cycle.id(), empty.id())))
                .extracting(KeyResult::id)
                .containsExactly(keyResult.id());
        assertThat(stores.keyResults().leaningOn("eve", Set.of(empty.id()))).isEmpty();
        assertThat(stores.keyResults().leaningOn("eve", Set.of())).isEmpty();
        assertThat(stores.keyResults().ownedBy("ada", Set.of(cycle.id())))
                .extracting(KeyResult::id)
                .containsExactly(keyResult.id(), others.id());
        assertThat(stores.partners().of(List.of(new KeyResultId(4711)))).isEmpty();
    }

    private KeyResult partnered(String partner, String title) {
        KeyResultDefinition said = StoredOkrs.keyResultDefinition(title);
        KeyResultDefinition named = new KeyResultDefinition(
                said.title(),
                said.metric(),
                said.weight(),
                said.ownerKey(),
                said.collaboratorKeys(),
                partner,
                said.indicator(),
                said.notYetObservable());
        return stored(() -> stores.keyResults().add(objective, named, StoredOkrs.ADA));
    }
}
