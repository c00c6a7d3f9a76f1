package org.waypoint.okr.web.hypothesis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Users;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.hypothesis.BeliefEntry;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.web.view.hypothesis.BetAction;
import org.waypoint.okr.web.view.hypothesis.BetPage;
import org.waypoint.okr.web.view.hypothesis.Fact;

/** Shows everything about one bet. */
final class BetPages {
    private final BetDesk desk;
    private final Users users;
    private final ZoneId zone;

    BetPages(BetDesk desk, Users users, ZoneId zone) {
        this.desk = desk;
        this.users = users;
        this.zone = zone;
    }

    BetPage of(HypothesisView view) {
        People people = people(view);
        BetFacts facts = new BetFacts(desk);
        List<BetPage.EvidenceLine> evidence =
                view.evidence().stream().map(one -> evidence(one, people)).toList();
        List<BetPage.BeliefLine> beliefs = beliefs(view.beliefs(), people);
        List<BetAction> actions = new BetCards(desk).actions(view, "okr-bet-page");
        List<Fact> verdict = facts.verdict(view);
        List<BetPage.Relative> relatives = relatives(view);
        return new BetPage(
                desk.text("okr.hypothesis.title"),
                desk.keyResult(view),
                desk.epic(view.epic()),
                desk.sentences().of(view),
                desk.bets().marks(view),
                facts.all(view),
                verdict,
                !verdict.isEmpty(),
                evidence,
                !evidence.isEmpty(),
                beliefs,
                !beliefs.isEmpty(),
                actions,
                !actions.isEmpty(),
                desk.text("okr.hypothesis.written", byline(view.hypothesis().created(), people)),
                desk.here(),
                relatives,
                !relatives.isEmpty());
    }

    /** Both ways: to the bet that this one replaced, and to those that replaced it. */
    private List<BetPage.Relative> relatives(HypothesisView view) {
        List<BetPage.Relative> relatives = new ArrayList<>();
        if (view.hypothesis().pivotOf() != null) {
            relatives.add(
                    relative("okr.hypothesis.pivot.from", view.hypothesis().pivotOf()));
        }
        view.pivots().forEach(id -> relatives.add(relative("okr.hypothesis.pivot.to", id)));
        return relatives;
    }

    private BetPage.Relative relative(String labelKey, HypothesisId id) {
        return new BetPage.Relative(
                desk.text(labelKey),
                desk.links().page("OkrHypothesis", "hypothesisId", id.value(), "returnUrl", desk.here()));
    }

    private People people(HypothesisView view) {
        Stream<Stamp> stamps = Stream.concat(
                Stream.of(view.hypothesis().created()),
                Stream.concat(
                        view.evidence().stream().map(Evidence::added),
                        view.beliefs().stream().map(BeliefEntry::stamp)));
        return People.of(users, stamps.map(Stamp::userKey).toList());
    }

    private BetPage.EvidenceLine evidence(Evidence evidence, People people) {
        return new BetPage.EvidenceLine(
                desk.formats().word("okr.hypothesis.evidence-kind.", evidence.kind()),
                desk.text("okr.hypothesis.evidence-rung", evidence.kind().ordinal() + 1, EvidenceKind.values().length),
                evidence.note(),
                evidence.link() != null,
                evidence.link() == null ? "" : evidence.link(),
                byline(evidence.added(), people));
    }

    /** Newest first, each with what changed against the one before. */
    private List<BetPage.BeliefLine> beliefs(List<BeliefEntry> history, People people) {
        List<BetPage.BeliefLine> lines = new ArrayList<>();
        int before = history.isEmpty() ? 0 : history.get(0).belief();
        for (BeliefEntry entry : history) {
            int change = entry.belief() - before;
            before = entry.belief();
            lines.add(new BetPage.BeliefLine(
                    desk.text("okr.hypothesis.belief", entry.belief()),
                    changeWord(lines.isEmpty(), change),
                    change == 0 ? "neutral" : change > 0 ? "success" : "danger",
                    byline(entry.stamp(), people)));
        }
        Collections.reverse(lines);
        return lines;
    }

    private String changeWord(boolean first, int change) {
        if (first) {
            return desk.text("okr.hypothesis.belief.first");
        }
        if (change == 0) {
            return desk.text("okr.hypothesis.belief.same");
        }
        return desk.text(change > 0 ? "okr.hypothesis.belief.more" : "okr.hypothesis.belief.less");
    }

    private String byline(Stamp stamp, People people) {
        LocalDate day = stamp.at().atZone(zone).toLocalDate();
        return desk.text(
                "okr.hypothesis.byline",
                desk.formats().date(day),
                people.named(stamp.userKey()).displayName());
    }
}
