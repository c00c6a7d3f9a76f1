package org.waypoint.okr.app.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicSighting;

/** Jira's epics, and other issues whose type may carry bets. */
public interface Epics {
    /** The issue, if it exists and the actor may browse it. */
    Optional<Epic> visible(Actor actor, String issueKey);

    /** Those of the issues that exist and that the actor may browse, by issue id. */
    Map<Long, Epic> visible(Actor actor, Collection<Long> issueIds);

    /** How far each issue is, whoever asks: sums stay honest for readers who may not see it. GONE when deleted. */
    Map<Long, EpicProgress> progress(Collection<Long> issueIds);

    /** Each issue as it is now, whoever asks, to look after bets on it; deleted ones are missing. */
    Map<Long, EpicSighting> sightings(Collection<Long> issueIds);

    /** Those of the issues that exist and that the actor may browse and edit. */
    Set<Long> editable(Actor actor, Collection<Long> issueIds);

    /** Issues of the given types (all epic types when empty) the actor may browse, by key or words of the summary. */
    List<Epic> search(
            Actor actor, String text, @Nullable String projectKey, Collection<String> issueTypeIds, int limit);

    /** Ids of the issue types that Jira regards as epics. */
    List<String> epicTypeIds();

    /** Every issue type of the instance, sub-tasks left out, by name. */
    List<IssueTypeRef> issueTypes();
}
