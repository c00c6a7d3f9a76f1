package org.waypoint.okr.web.source;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.port.IssueFigures;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.source.SourcePreview;
import org.waypoint.okr.app.source.SourceService;
import org.waypoint.okr.app.source.SourceView;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceInterval;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.form.PeopleChoices;
import org.waypoint.okr.web.view.source.SourcePage;

/** Chooses where the values of a key result come from; a second button tells what the search finds, storing nothing. */
public final class OkrKeyResultSourceAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final String FORM_ID = "okr-source-form";
    private static final Set<String> FIELDS = Set.of("kind", "jql", "numberFieldId", "interval", "runAsKey");
    private static final Set<String> SENT = Set.of("kind", "jql", "numberFieldId", "interval", "runAsKey", "version");

    private final transient SourceService sources;
    private final transient KeyResultService keyResults;
    private final transient PeopleChoices people;
    private transient SourcePage page;
    private String preview = "";

    @Inject
    public OkrKeyResultSourceAction(
            SourceService sources, KeyResultService keyResults, PeopleChoices people, PageDesk desk) {
        super(desk);
        this.sources = sources;
        this.keyResults = keyResults;
        this.people = people;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            SourceView view = sources.get(actor(), keyResultId());
            if (!view.mayManage()) {
                throw Refused.because(Reason.FORBIDDEN);
            }
            fill(stored(view));
            return form();
        });
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() throws Exception {
        boolean asks = FormValues.sent(getHttpRequest()).has("preview");
        return show(() -> asks ? tell() : save(FIELDS, here(), this::store, this::form));
    }

    private String store() {
        sources.update(actor(), keyResultId(), input(SENT));
        return SUCCESS;
    }

    /** What the search tells now; a refusal stands beside its field, as it would on saving. */
    private String tell() throws Exception {
        fill(FormValues.sent(getHttpRequest()));
        try {
            SourcePreview told = sources.preview(actor(), keyResultId(), input(FIELDS));
            preview = formats().text("okr.source.preview.told", formats().number(told.value()), count(told));
            return form();
        } catch (Refused refused) {
            return save(
                    FIELDS,
                    here(),
                    () -> {
                        throw refused;
                    },
                    this::form);
        }
    }

    private static int count(SourcePreview told) {
        return Math.toIntExact(Math.min(told.issues(), Integer.MAX_VALUE));
    }

    private FormValues stored(SourceView view) {
        SourceDefinition definition = view.source().definition();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", definition.kind().name());
        values.put("jql", definition.jql() == null ? "" : definition.jql());
        values.put(
                "numberFieldId", definition.numberFieldId() == null ? "" : String.valueOf(definition.numberFieldId()));
        values.put("interval", definition.interval().name());
        values.put(
                "runAsKey", view.runAs() == null ? actor().key() : view.runAs().userKey());
        values.put("version", String.valueOf(view.source().version()));
        return FormValues.of(values);
    }

    private String form() {
        SourceView view = sources.get(actor(), keyResultId());
        FormTexts said = new FormTexts(
                formats().text("okr.source.title"),
                formats().text("okr.source.submit"),
                formats().text("okr.source.done"));
        Fields fields = fields(FORM_ID);
        page = new SourcePage(
                frame(FORM_ID, said, "OkrKeyResultSource", "", "", here()),
                keyResults.get(actor(), keyResultId()).keyResult().title(),
                String.valueOf(keyResultId().value()),
                values().get("version"),
                fields.choice("kind", "okr.source.kind", true, CheckInSource.class, "okr.source.kind."),
                fields.hinted("jql", "okr.source.jql", false, formats().text("okr.source.jql.hint")),
                fields.choice(
                        "numberFieldId",
                        "okr.source.field",
                        false,
                        view.numberFields(),
                        field -> String.valueOf(field.id()),
                        IssueFigures.NumberField::name),
                fields.choice("interval", "okr.source.interval", true, SourceInterval.class, "okr.source.interval."),
                fields.choice(
                        "runAsKey",
                        "okr.source.run-as",
                        true,
                        people.of(actor(), view.runAs() == null ? List.of() : List.of(view.runAs())),
                        Person::userKey,
                        Person::displayName),
                view.mayChooseRunAs(),
                links().contextPath() + "/rest/okr/1.0/key-results/"
                        + keyResultId().value() + "/check-ins",
                preview,
                !preview.isEmpty(),
                SourceSections.search(links(), values().get("jql")));
        return SUCCESS;
    }

    private String here() {
        return back(links().keyResult(keyResultId().value()));
    }

    private KeyResultId keyResultId() {
        return FormValues.sent(getHttpRequest())
                .id("keyResultId")
                .map(KeyResultId::new)
                .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    public SourcePage getPage() {
        return page;
    }
}
