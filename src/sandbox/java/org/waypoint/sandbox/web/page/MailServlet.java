package org.waypoint.sandbox.web.page;

import com.atlassian.mail.Email;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waypoint.sandbox.web.FrameTexts;
import org.waypoint.sandbox.web.Html;
import org.waypoint.sandbox.web.Page;
import org.waypoint.sandbox.web.SandboxServlet;
import org.waypoint.sandbox.web.Site;

/** {@code /sandbox/mail}: what the add-on has queued, newest first; pages in a frame that runs no script. */
public final class MailServlet extends SandboxServlet {
    private static final long serialVersionUID = 1;

    public MailServlet(Site site) {
        super(site);
    }

    @Override
    protected void show(Page page) throws IOException {
        String heading = FrameTexts.text(page.locale(), "mail.heading");
        List<Email> mails = new ArrayList<>(site().world().mails().queued());
        Collections.reverse(mails);
        Html body = new Html().raw("<h1>%s</h1>\n<p>%s</p>\n", heading, FrameTexts.text(page.locale(), "mail.text"));
        if (mails.isEmpty()) {
            body.raw("<p>%s</p>", FrameTexts.text(page.locale(), "mail.none"));
        }
        for (Email mail : mails) {
            body.raw(
                    "<article class=\"sandbox-module\"><h2>%s</h2><p>%s (%s)</p>\n",
                    mail.getSubject(), mail.getTo(), mail.getMimeType());
            if ("text/html".equals(mail.getMimeType())) {
                body.raw(
                        "<iframe class=\"sandbox-mail\" title=\"%s\" sandbox=\"%s\" srcdoc=\"%s\"></iframe>\n",
                        mail.getSubject(),
                        "allow-top-navigation-by-user-activation",
                        "<base target=\"_top\">" + mail.getBody());
            } else {
                body.raw("<pre>%s</pre>\n", mail.getBody());
            }
            body.raw("</article>\n");
        }
        page.title(heading).send(200, body.toString());
    }
}
