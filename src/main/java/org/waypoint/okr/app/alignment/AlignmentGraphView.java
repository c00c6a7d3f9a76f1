package org.waypoint.okr.app.alignment;

import java.util.List;

/** Objectives of a cycle, the links between them, and what is missing. */
public record AlignmentGraphView(List<AlignmentNode> nodes, List<AlignmentView> edges, List<GapView> gaps) {
    public AlignmentGraphView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        gaps = List.copyOf(gaps);
    }
}
