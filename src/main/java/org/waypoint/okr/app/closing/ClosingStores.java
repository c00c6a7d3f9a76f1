package org.waypoint.okr.app.closing;

import org.waypoint.okr.domain.closing.ChildAnswers;
import org.waypoint.okr.domain.closing.Closings;
import org.waypoint.okr.domain.retrospective.Retrospectives;

/** What is stored about the end of cycles, handed to use cases as one. */
public record ClosingStores(Closings closings, ChildAnswers answers, Retrospectives retrospectives) {}
