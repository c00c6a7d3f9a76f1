package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.Evidence;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.hypothesis.EvidenceForm;

/** Adds a piece of evidence to a bet. */
public final class OkrEvidenceAction extends BetFormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("kind", "note", "link");

    private final transient PageDesk desk;
    private transient EvidenceForm evidence;

    @Inject
    public OkrEvidenceAction(HypothesisService hypotheses, PageDesk desk) {
        super(hypotheses, desk);
        this.desk = desk;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> form(openBet()));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return show(() -> {
            HypothesisView view = bet();
            return save(FIELDS, backHref(view), () -> add(view.hypothesis().id()), () -> form(view));
        });
    }

    private String add(HypothesisId id) {
        desk.once(
                values(),
                "evidence " + id.value(),
                () -> hypotheses().addEvidence(actor(), id, input(FIELDS)),
                Evidence::id,
                added -> stored(id, added));
        return SUCCESS;
    }

    private Evidence stored(HypothesisId id, long evidenceId) {
        return hypotheses().get(actor(), id).evidence().stream()
                .filter(one -> one.id() == evidenceId)
                .findFirst()
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    private String form(HypothesisView view) {
        FormTexts said =
                said("okr.hypothesis.evidence.title", "okr.hypothesis.evidence.submit", "okr.hypothesis.saved");
        String id = "okr-evidence";
        Fields fields = fields(id);
        evidence = new EvidenceForm(
                frame(id, said, "OkrEvidence", "POST " + path(view) + "/evidence", BetDesk.PANELS, backHref(view)),
                id(view),
                new Sentences(formats()).of(view),
                new HintedChoices(formats())
                        .explain(
                                fields.choice(
                                        "kind",
                                        "okr.hypothesis.evidence.kind",
                                        true,
                                        EvidenceKind.class,
                                        "okr.hypothesis.evidence-kind."),
                                "okr.hypothesis.evidence-hint."),
                fields.required("note", "okr.hypothesis.evidence.note"),
                fields.hinted(
                        "link",
                        "okr.hypothesis.evidence.link",
                        false,
                        formats().text("okr.hypothesis.evidence.link.hint")));
        return INPUT;
    }

    public EvidenceForm getEvidence() {
        return evidence;
    }
}
