package org.waypoint.okr.app.partner;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.score.OkrViews;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.CycleRule;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.objective.ObjectiveId;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.partner.PartnerAnswered;
import org.waypoint.okr.domain.partner.PartnerReply;
import org.waypoint.okr.domain.partner.PartnerRequest;
import org.waypoint.okr.domain.partner.PartnerRule;

/** Key partners: everyone reads, only the partner answers. */
public final class PartnerService {
    private final Access access;
    private final Stores stores;
    private final Writing writing;
    private final OkrViews views;
    private final Lookup lookup;

    public PartnerService(Access access, Stores stores, Writing writing, OkrViews views) {
        this.access = access;
        this.stores = stores;
        this.writing = writing;
        this.views = views;
        this.lookup = new Lookup(stores);
    }

    /**
     * Fields: answer (ACCEPTED or DECLINED), note, version of the key result. A later answer takes the place of an
     * earlier one. Refused: FORBIDDEN for everybody but the partner, CYCLE_CLOSED, CHANGED_MEANWHILE.
     */
    public KeyResultView answer(Actor actor, KeyResultId id, Input input) {
        Rights rights = access.loggedIn(actor);
        PartnerRequest answered = writing.run(() -> {
            KeyResultPlace place = lookup.keyResult(id);
            rights.require(actor.key().equals(place.keyResult().definition().keyPartnerKey()));
            CycleRule.requireOpen(place.cycle());
            PartnerReply reply = new PartnerReply(
                    input.requiredChoice("answer", PartnerAnswer.class),
                    writing.today().now(),
                    input.text("note", PartnerRule.MAX_NOTE));
            long version = input.version();
            input.refuseIfAny();
            PartnerRequest request = PartnerRule.current(
                            place.keyResult(), stores.partners().of(List.of(id)))
                    .orElseThrow();
            return stores.partners().answer(request, reply, version);
        });
        writing.announcements().announce(new PartnerAnswered(answered));
        return views.keyResult(rights, lookup.keyResult(id));
    }

    /** The key results of open cycles that name the actor as key partner, oldest first: what leans on them. */
    public List<KeyResultView> leaningOnMe(Actor actor) {
        Rights rights = access.loggedIn(actor);
        Set<CycleId> open = stores.cycles().all().stream()
                .filter(cycle -> !cycle.isClosed())
                .map(Cycle::id)
                .collect(Collectors.toSet());
        return views(rights, stores.keyResults().leaningOn(actor.key(), open));
    }

    private List<KeyResultView> views(Rights rights, Collection<KeyResult> keyResults) {
        Set<KeyResultId> mine = keyResults.stream().map(KeyResult::id).collect(Collectors.toSet());
        Set<ObjectiveId> objectives =
                keyResults.stream().map(KeyResult::objectiveId).collect(Collectors.toSet());
        return objectives.isEmpty()
                ? List.of()
                : views.objectives(rights, stores.objectives().find(objectives)).stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .filter(view -> mine.contains(view.keyResult().id()))
                        .toList();
    }
}
