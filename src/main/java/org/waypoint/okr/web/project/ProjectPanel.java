package org.waypoint.okr.web.project;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import org.waypoint.okr.app.closing.ClosingOverview;
import org.waypoint.okr.app.closing.CycleClosingService;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.overview.OverviewService;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.source.BesideService;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.form.FormErrors;
import org.waypoint.okr.web.view.project.ProjectPage;

/** Gives the template of a project's OKR page its view, as {@code $okr}. */
public final class ProjectPanel extends AbstractJiraContextProvider {
    private final OverviewService overviews;
    private final CycleClosingService closings;
    private final BesideService beside;
    private final CurrentActor current;
    private final Texts texts;

    @Inject
    public ProjectPanel(
            OverviewService overviews,
            CycleClosingService closings,
            BesideService beside,
            CurrentActor current,
            Texts texts) {
        this.overviews = overviews;
        this.closings = closings;
        this.beside = beside;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        HttpServletRequest request = helper.getRequest();
        Actor actor = current.actor();
        Formats formats = new Formats(texts, actor.locale());
        ProjectPages pages = new ProjectPages(formats, new Links(request.getContextPath()));
        return Map.of("okr", page(actor, helper.getProject().getKey(), request, pages, formats));
    }

    private ProjectPage page(
            Actor actor, String projectKey, HttpServletRequest request, ProjectPages pages, Formats formats) {
        try {
            ProjectOverview overview = overviews.project(actor, projectKey, query(request, actor));
            List<KeyResultId> shown = overview.objectives().items().stream()
                    .flatMap(objective -> objective.keyResults().stream())
                    .map(view -> view.keyResult().id())
                    .toList();
            return pages.of(overview, closing(actor, overview), beside.of(actor, shown));
        } catch (Refused refused) {
            return pages.refused(FormErrors.sentence(refused.refusals().get(0), formats));
        }
    }

    private ClosingOverview closing(Actor actor, ProjectOverview overview) {
        List<Unit> units = overview.units().stream().map(UnitView::unit).toList();
        return overview.cycle() == null
                ? null
                : closings.overview(
                        actor, overview.cycle(), units, overview.objectives().items());
    }

    private static Input query(HttpServletRequest request, Actor actor) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : new String[] {"cycleId", "offset", "limit"}) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                query.put(name, value);
            }
        }
        return Input.of(query, actor.locale());
    }
}
