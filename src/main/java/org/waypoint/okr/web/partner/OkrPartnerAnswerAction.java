package org.waypoint.okr.web.partner;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.partner.PartnerService;
import org.waypoint.okr.app.partner.PartnerView;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.view.partner.PartnerPage;

/** The key partner of a key result accepts or declines. */
public final class OkrPartnerAnswerAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("answer", "note");
    private static final String FORM_ID = "okr-partner-answer";

    private final transient KeyResultService keyResults;
    private final transient PartnerService partners;
    private transient PartnerPage page;

    @Inject
    public OkrPartnerAnswerAction(KeyResultService keyResults, PartnerService partners, PageDesk desk) {
        super(desk);
        this.keyResults = keyResults;
        this.partners = partners;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            KeyResultView view = keyResults.get(actor(), keyResultId());
            PartnerView partner = named(view);
            String asked = FormValues.sent(getHttpRequest()).get("answer");
            String stored = partner.answer() == null ? "" : partner.answer().name();
            fill(FormValues.of(Map.of(
                    "answer", asked.isEmpty() ? stored : asked,
                    "note", partner.note() == null ? "" : partner.note())));
            return form(view);
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() throws Exception {
        return show(() -> save(FIELDS, backHref(), this::answer, () -> form(keyResults.get(actor(), keyResultId()))));
    }

    private String answer() {
        Set<String> sent = new TreeSet<>(FIELDS);
        sent.add("version");
        partners.answer(actor(), keyResultId(), input(sent));
        return SUCCESS;
    }

    private String form(KeyResultView view) {
        PartnerView partner = named(view);
        FormTexts said = new FormTexts(
                formats().text("okr.partner.title"),
                formats().text("okr.partner.submit"),
                formats().text("okr.partner.done"));
        String id = String.valueOf(view.keyResult().id().value());
        page = new PartnerPage(
                frame(
                        FORM_ID,
                        said,
                        "OkrPartnerAnswer",
                        "POST /key-results/" + id + "/partner-answer",
                        "okr-owed okr-key-result okr-scoring okr-alignment",
                        backHref()),
                partner.mayAnswer(),
                formats().text("okr.partner.not-you"),
                view.keyResult().title(),
                new Aims(formats()).aim(view.keyResult().metric()),
                formats()
                        .text(
                                "okr.partner.asked",
                                view.owner().displayName(),
                                formats().date(partner.askedOn())),
                fields(FORM_ID)
                        .choice("answer", "okr.partner.your-answer", true, PartnerAnswer.class, "okr.partner.answer."),
                fields(FORM_ID)
                        .hinted("note", "okr.partner.note", false, formats().text("okr.partner.note.hint")),
                id,
                values().has("version")
                        ? values().get("version")
                        : String.valueOf(view.keyResult().version()));
        return SUCCESS;
    }

    private static PartnerView named(KeyResultView view) {
        PartnerView partner = view.partnership();
        if (partner == null) {
            throw Refused.because(Reason.NOT_FOUND);
        }
        return partner;
    }

    private String backHref() {
        return back(links().page("OkrOwed"));
    }

    private KeyResultId keyResultId() {
        return FormValues.sent(getHttpRequest())
                .id("keyResultId")
                .map(KeyResultId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public PartnerPage getPage() {
        return page;
    }
}
