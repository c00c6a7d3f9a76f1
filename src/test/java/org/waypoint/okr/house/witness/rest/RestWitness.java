package org.waypoint.okr.house.witness.rest;

import com.atlassian.jira.project.Project;
import javax.ws.rs.PATCH;
import org.waypoint.okr.house.witness.ao.RowWitness;
import org.waypoint.okr.house.witness.domain.WitnessRows;

/** A doorway that knows Jira, an adapter and a repository, and a verb that the oldest Jira does not. */
public final class RestWitness {
    @PATCH
    public String patch(Project project, RowWitness row, WitnessRows rows) {
        return project.getKey() + row + rows.count();
    }
}
