package org.waypoint.okr.app.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.alignment.AlignmentGaps;
import org.waypoint.okr.app.alignment.AlignmentView;
import org.waypoint.okr.app.alignment.GapView;
import org.waypoint.okr.app.overview.ProjectOverview.AlignmentPanel;
import org.waypoint.okr.app.reading.Reading;
import org.waypoint.okr.domain.alignment.Alignment;
import org.waypoint.okr.domain.alignment.AlignmentGraph;
import org.waypoint.okr.domain.alignment.CascadeLadder;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.objective.ObjectiveId;

/** Where a project's objectives lead, and who leads to them. */
final class AlignmentPanels {
    private final Collection<Alignment> links;
    private final List<Objective> own;
    private final List<GapView> partnerGaps;
    private final Set<ObjectiveId> ownIds;

    /** @param partnerGaps key results of these objectives that nobody has confirmed to stand by */
    AlignmentPanels(Collection<Alignment> links, List<Objective> own, List<GapView> partnerGaps) {
        this.links = links;
        this.own = own;
        this.partnerGaps = List.copyOf(partnerGaps);
        this.ownIds = own.stream().map(Objective::id).collect(Collectors.toSet());
    }

    /** The links that begin or end at one of the own objectives. */
    List<Alignment> touching() {
        return links.stream().filter(link -> begins(link) || ends(link)).toList();
    }

    /**
     * @param known own objectives and those at the other end of their links
     */
    AlignmentPanel of(List<AlignmentView> views, Collection<Objective> known, Reading reading) {
        return new AlignmentPanel(
                views.stream().filter(view -> begins(view.alignment())).toList(),
                views.stream()
                        .filter(view -> ends(view.alignment()) && !begins(view.alignment()))
                        .toList(),
                gaps(known, reading),
                CascadeLadder.share(own.stream()
                        .map(objective -> objective.definition().origin())
                        .toList()));
    }

    private List<GapView> gaps(Collection<Objective> known, Reading reading) {
        List<GapView> gaps = new ArrayList<>(partnerGaps);
        gaps.addAll(new AlignmentGaps(new AlignmentGraph(links), reading.places(), known).of(own));
        return gaps;
    }

    private boolean begins(Alignment link) {
        return ownIds.contains(link.objectiveId());
    }

    private boolean ends(Alignment link) {
        return ownIds.contains(link.target().objectiveId());
    }
}
