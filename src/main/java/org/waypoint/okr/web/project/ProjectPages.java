package org.waypoint.okr.web.project;

import java.util.Map;
import org.waypoint.okr.app.closing.ClosingOverview;
import org.waypoint.okr.app.overview.ProjectOverview;
import org.waypoint.okr.app.source.BesideView;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.closing.ClosingBanners;
import org.waypoint.okr.web.part.CyclePickers;
import org.waypoint.okr.web.view.closing.Banner;
import org.waypoint.okr.web.view.project.Notice;
import org.waypoint.okr.web.view.project.ProjectPage;

/** Turns what the use case answers into the page, or into what is said when there is nothing to show. */
public final class ProjectPages {
    private static final Notice NONE = new Notice("", "", false, "", "", false);

    private final Formats formats;
    private final Links links;

    public ProjectPages(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    /**
     * @param closing what the end of the cycle adds; null where there is no cycle
     * @param beside what stands beside the key results
     */
    public ProjectPage of(ProjectOverview overview, ClosingOverview closing, Map<KeyResultId, BesideView> beside) {
        if (overview.cycle() == null || closing == null) {
            return nothing(false, noCycle(overview));
        }
        String key = overview.project().key();
        String here = links.project(key, overview.cycle().cycle().id().value());
        ProjectDesk desk = new ProjectDesk(formats, links, here, closing, beside, overview.dueForMe());
        boolean attached = !overview.units().isEmpty();
        return new ProjectPage(
                false,
                banner(closing, key),
                attached ? NONE : noUnit(overview, here),
                !attached,
                new CyclePickers(desk.formats(), cycle -> desk.links().project(key, cycle))
                        .of(overview.cycle(), overview.cycles()),
                true,
                attached ? new ScoringPanels(desk).of(overview) : null,
                attached,
                attached ? new AlignmentPanels(desk).of(overview) : null,
                attached ? new HypothesisPanels(desk).of(overview.hypotheses(), learningHref(overview)) : null);
    }

    /** The page for a reader to whom nothing may be shown; the sentence says why. */
    public ProjectPage refused(String sentence) {
        return nothing(true, new Notice(formats.text("okr.project.refused"), sentence, false, "", "", false));
    }

    private String learningHref(ProjectOverview overview) {
        return links.page(
                "OkrLearning", "unitId", overview.units().get(0).unit().id().value());
    }

    private Banner banner(ClosingOverview closing, String projectKey) {
        long cycle = closing.cycle().cycle().id().value();
        String href = links.page("OkrClosing", "projectKey", projectKey, "cycleId", cycle);
        return new ClosingBanners(formats).of(closing, href);
    }

    private Notice noCycle(ProjectOverview overview) {
        boolean may = overview.mayCoordinate();
        return new Notice(
                formats.text("okr.project.empty.cycle.title"),
                formats.text(may ? "okr.project.empty.cycle.create" : "okr.project.empty.cycle.ask"),
                may,
                formats.text("okr.project.empty.cycle.action"),
                links.page("OkrCycles!default"),
                false);
    }

    private Notice noUnit(ProjectOverview overview, String here) {
        boolean may = overview.mayCoordinate();
        return new Notice(
                formats.text("okr.project.empty.unit.title"),
                formats.text(may ? "okr.project.empty.unit.attach" : "okr.project.empty.unit.ask"),
                may,
                formats.text("okr.project.empty.unit.action"),
                links.page(
                        "OkrAttachProject!default",
                        "projectKey",
                        overview.project().key(),
                        "returnUrl",
                        here),
                true);
    }

    private static ProjectPage nothing(boolean refused, Notice notice) {
        return new ProjectPage(refused, ClosingBanners.none(), notice, true, null, false, null, false, null, null);
    }
}
