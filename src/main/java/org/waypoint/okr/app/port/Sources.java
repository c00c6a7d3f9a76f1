package org.waypoint.okr.app.port;

import org.waypoint.okr.domain.source.KeyResultSources;

/** What reading values from Jira needs: where the sources are stored, and what searches tell. */
public record Sources(KeyResultSources stored, IssueFigures figures) {}
