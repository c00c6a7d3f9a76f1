package org.waypoint.sandbox.web.page;

import com.atlassian.scheduler.JobRunnerResponse;
import java.io.IOException;
import java.util.Map;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.Tokens;

/** {@code /sandbox/jobs}: what the add-on has scheduled, with a button to run it. */
public final class JobsServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public JobsServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        list(page, "");
    }

    @Override
    protected void post(Page page) throws IOException {
        if (!Tokens.isRight(page.request()) || !site().world().permissions().isAdmin(page.user())) {
            page.refuse(403, "Not allowed", "Only an administrator runs jobs, and only from this page.");
            return;
        }
        JobRunnerResponse answer = site().world().jobs().run(page.parameter("job"));
        list(page, answer == null ? "" : answer.getRunOutcome() + " " + answer.getMessage());
    }

    private void list(Page page, String outcome) throws IOException {
        String heading = FrameTexts.text(page.locale(), "jobs.heading");
        Map<String, String> jobs = site().world().jobs().scheduled();
        Html body = new Html()
                .raw(
                        "<h1>%s</h1>\n<p>%s</p>\n<p role=\"status\">%s</p>\n",
                        heading, FrameTexts.text(page.locale(), "jobs.text"), outcome);
        if (jobs.isEmpty()) {
            body.raw("<p>%s</p>", FrameTexts.text(page.locale(), "jobs.none"));
        }
        jobs.forEach((id, when) -> body.raw(
                        "<form method=\"post\" class=\"sandbox-module\" action=\"%s/sandbox/jobs\"><h2>%s</h2><p>%s</p>",
                        Site.CONTEXT, id, when)
                .raw("<input type=\"hidden\" name=\"atl_token\" value=\"%s\">", Tokens.of(page.request()))
                .raw("<input type=\"hidden\" name=\"job\" value=\"%s\">", id)
                .raw("<button class=\"aui-button\">%s</button></form>\n", FrameTexts.text(page.locale(), "jobs.run")));
        page.title(heading).send(200, body.toString());
    }
}
