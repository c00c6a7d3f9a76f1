package org.waypoint.okr.app.hypothesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.port.Epics;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.domain.cycle.Cycles;
import org.waypoint.okr.domain.hypothesis.EpicFollowed;
import org.waypoint.okr.domain.hypothesis.EpicSighting;
import org.waypoint.okr.domain.hypothesis.EpicTrailRule;
import org.waypoint.okr.domain.hypothesis.Hypotheses;
import org.waypoint.okr.domain.hypothesis.Hypothesis;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisShipped;
import org.waypoint.okr.domain.hypothesis.HypothesisStarted;

/**
 * Lets bets follow their epics. Whatever happened in Jira, the epic is looked at as it is now: an event that comes twice
 * or late, or is found out by the nightly look, ends the same. Nobody's permission is asked, because nobody is told
 * anything: this is how the add-on keeps its own records. In a closed cycle a bet keeps what it was; only the words of
 * its epic are still noted.
 */
public final class EpicFollowing {
    private static final int CHUNK = 200;

    private final Hypotheses hypotheses;
    private final Cycles cycles;
    private final Epics epics;
    private final Writing writing;

    public EpicFollowing(Stores stores, Epics epics, Writing writing) {
        this.hypotheses = stores.hypotheses();
        this.cycles = stores.cycles();
        this.epics = epics;
        this.writing = writing;
    }

    /** Something happened to an issue; one statement when no bet is on it. */
    public void look(long issueId) {
        look(hypotheses.ofEpic(issueId));
    }

    /** An issue was deleted, even if Jira should still find it at this moment. */
    public void lose(long issueId) {
        List<Hypothesis> bets = hypotheses.ofEpic(issueId);
        Set<CycleId> closed = bets.isEmpty() ? Set.of() : closed();
        bets.forEach(bet -> follow(bet, closed, () -> null));
    }

    /** Something happened to all issues of a project: it got another key, or is gone. */
    public void lookAtProject(long projectId) {
        look(hypotheses.ofProject(projectId));
    }

    /** The next piece of all bets, for the nightly look; null begins at the first, and an empty one ends it. */
    public List<Hypothesis> chunkAfter(@Nullable HypothesisId last) {
        return hypotheses.after(last, CHUNK);
    }

    /**
     * Puts right what events have missed, with one question to Jira for the whole piece.
     *
     * @return how many of the bets were behind their epic
     */
    public int reconcile(List<Hypothesis> chunk) {
        return look(chunk);
    }

    /** Makes the verdicts searchable that an earlier version of the add-on stored. */
    public void completeWords() {
        int done = CHUNK;
        while (done == CHUNK) {
            done = writing.run(() -> hypotheses.completeWords(CHUNK));
        }
    }

    private int look(Collection<Hypothesis> bets) {
        if (bets.isEmpty()) {
            return 0;
        }
        Map<Long, EpicSighting> seen =
                epics.sightings(bets.stream().map(bet -> bet.epic().issueId()).collect(Collectors.toSet()));
        Set<CycleId> closed = closed();
        int changed = 0;
        for (Hypothesis bet : bets) {
            long issueId = bet.epic().issueId();
            boolean isNews = isNews(bet, decide(bet, closed, seen.get(issueId)));
            changed += isNews
                            && follow(
                                    bet,
                                    closed,
                                    () -> epics.sightings(Set.of(issueId)).get(issueId))
                    ? 1
                    : 0;
        }
        return changed;
    }

    private Set<CycleId> closed() {
        return cycles.all().stream().filter(Cycle::isClosed).map(Cycle::id).collect(Collectors.toSet());
    }

    /**
     * Looks again once nobody else can change the bet: another node may have seen the epic later than this one, and what
     * it kept must not be taken back, nor told twice.
     */
    private boolean follow(Hypothesis bet, Set<CycleId> closed, Supplier<@Nullable EpicSighting> look) {
        Optional<List<Object>> events = writing.run(() -> {
            Optional<Hypothesis> locked = hypotheses.lock(bet.id());
            return locked.isEmpty() ? Optional.empty() : keep(locked.get(), decide(locked.get(), closed, look.get()));
        });
        events.orElse(List.of()).forEach(writing.announcements()::announce);
        return events.isPresent();
    }

    /** What there is to tell; empty when nothing had to be kept. */
    private Optional<List<Object>> keep(Hypothesis locked, EpicFollowed followed) {
        return isNews(locked, followed)
                ? Optional.of(events(hypotheses.keep(locked.id(), followed.epic()), followed))
                : Optional.empty();
    }

    private EpicFollowed decide(Hypothesis bet, Set<CycleId> closed, @Nullable EpicSighting seen) {
        return closed.contains(bet.cycleId())
                ? EpicTrailRule.remember(bet, seen, writing.today().date())
                : EpicTrailRule.follow(bet, seen, writing.today().date());
    }

    private static boolean isNews(Hypothesis bet, EpicFollowed followed) {
        return !Objects.equals(bet.epic(), followed.epic());
    }

    private static List<Object> events(Hypothesis kept, EpicFollowed followed) {
        List<Object> events = new ArrayList<>();
        if (followed.started()) {
            events.add(new HypothesisStarted(kept));
        }
        if (followed.shipped()) {
            events.add(new HypothesisShipped(kept));
        }
        return events;
    }
}
