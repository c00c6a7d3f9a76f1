package org.waypoint.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.InstanceZone;
import org.waypoint.okr.domain.hypothesis.EpicProgress;
import org.waypoint.okr.domain.hypothesis.EpicSighting;

/** Reads an issue into our words. */
@Component
public final class EpicReading {
    private final InstanceZone zone;

    public EpicReading(InstanceZone zone) {
        this.zone = zone;
    }

    Epic epic(Issue issue) {
        Status status = issue.getStatus();
        return new Epic(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                status == null ? "" : status.getNameTranslation(),
                progress(issue),
                issue.getIssueTypeId(),
                issue.getProjectId(),
                day(issue.getResolutionDate()));
    }

    EpicSighting sighting(Issue issue) {
        return new EpicSighting(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                issue.getProjectId(),
                progress(issue),
                day(issue.getResolutionDate()));
    }

    EpicProgress progress(Issue issue) {
        StatusCategory category =
                issue.getStatus() == null ? null : issue.getStatus().getStatusCategory();
        if (category == null) {
            return EpicProgress.TO_DO;
        }
        switch (category.getKey()) {
            case StatusCategory.COMPLETE:
                return EpicProgress.DONE;
            case StatusCategory.IN_PROGRESS:
                return EpicProgress.IN_PROGRESS;
            default:
                return EpicProgress.TO_DO;
        }
    }

    private LocalDate day(Timestamp moment) {
        return moment == null ? null : moment.toInstant().atZone(zone.zone()).toLocalDate();
    }
}
