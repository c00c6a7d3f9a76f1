package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import javax.inject.Inject;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.view.hypothesis.EpicPanel;

/** Gives the panel on an issue's page its view, as {@code $okr}. */
public final class EpicHypothesesPanel extends AbstractJiraContextProvider {
    private final HypothesisService hypotheses;
    private final CurrentActor current;
    private final Texts texts;

    @Inject
    public EpicHypothesesPanel(HypothesisService hypotheses, CurrentActor current, Texts texts) {
        this.hypotheses = hypotheses;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        String issueKey = ((Issue) helper.getContextParams().get("issue")).getKey();
        Actor actor = current.actor();
        Formats formats = new Formats(texts, actor.locale());
        Links links = new Links(helper.getRequest().getContextPath());
        EpicPanels panels = new EpicPanels(new BetDesk(formats, links, links.issue(issueKey)), issueKey);
        return Map.of("okr", panel(actor, issueKey, panels, formats));
    }

    private EpicPanel panel(Actor actor, String issueKey, EpicPanels panels, Formats formats) {
        try {
            return panels.of(hypotheses.ofIssue(actor, issueKey));
        } catch (Refused refused) {
            return panels.refused(FormErrors.sentence(refused.refusals().get(0), formats));
        }
    }
}
