package org.waypoint.okr.web.health;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.health.HeadView;
import org.waypoint.okr.app.health.HealthService;
import org.waypoint.okr.app.health.HealthView;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.health.Head;
import org.waypoint.okr.domain.health.Share;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.part.Explanations;
import org.waypoint.okr.web.view.part.Explanation;

/** How the number of a head came about. */
public final class OkrExplainHealthAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient HealthService health;
    private transient Explanation explanation;
    private transient String backHref;

    @Inject
    public OkrExplainHealthAction(HealthService health, CurrentActor current, Texts texts) {
        super(current, texts);
        this.health = health;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            FormValues sent = FormValues.sent(getHttpRequest());
            HealthView view = health.get(actor(), HealthQuery.sent(sent).input(actor().locale()));
            explanation = of(view, sent.get("head"));
            backHref = links().page("OkrHealth", "cycleId", sent.get("cycleId"));
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    private Explanation of(HealthView view, String head) {
        HealthView.Programme programme = view.programme();
        if (programme == null) {
            throw Refused.because(Reason.NOT_FOUND);
        }
        HeadCards numbers = new HeadCards(new HealthPages(formats(), links()).desk(programme));
        return programme.heads().stream()
                .filter(each -> each.health().head().name().equals(head))
                .findFirst()
                .map(each -> of(each, numbers))
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private Explanation of(HeadView view, HeadCards numbers) {
        Head head = view.health().head();
        Share now = view.health().now().share();
        return new Explanations(formats())
                .of(
                        view.explanation(),
                        formats().word("okr.health.head.", head),
                        numbers.number(now),
                        numbers.says(head, now));
    }

    public Explanation getPage() {
        return explanation;
    }

    /** Where the page without a dialog leads back to. */
    public String getBackHref() {
        return backHref;
    }
}
