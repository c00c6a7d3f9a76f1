package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.inject.Inject;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.port.CurrentActor;

/** The panel appears only on issues of a type that may carry bets. */
public final class EpicHypothesesCondition extends AbstractIssueWebCondition {
    private final HypothesisService hypotheses;
    private final CurrentActor current;

    @Inject
    public EpicHypothesesCondition(HypothesisService hypotheses, CurrentActor current) {
        this.hypotheses = hypotheses;
        this.current = current;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper) {
        return hypotheses.mayCarryHypotheses(current.actor(), issue.getKey());
    }
}
