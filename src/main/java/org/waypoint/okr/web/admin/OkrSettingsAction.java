package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.IssueTypeRef;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.settings.SettingsService;
import org.waypoint.okr.app.settings.SettingsView;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.admin.SettingsForm;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;

/** What an administrator may tune. */
@WebSudoRequired
public final class OkrSettingsAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = SettingsValues.FIELDS;

    private final transient SettingsService settings;
    private transient SettingsForm page;

    @Inject
    public OkrSettingsAction(CurrentActor current, Texts texts, SettingsService settings) {
        super(current, texts);
        this.settings = settings;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            fill(FormValues.of(SettingsValues.of(settings.get(actor()).settings(), formats())));
            return form();
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return show(() ->
                save(FIELDS, links().page("admin/OkrSettings!default", "saved", "true"), this::store, this::form));
    }

    /** Boxes that are not ticked are not sent, so their absence means no. */
    private String store() {
        settings.update(actor(), Input.of(SettingsValues.sent(getHttpRequest(), FIELDS), actor().locale()));
        return SUCCESS;
    }

    private String form() {
        Fields fields = fields("okr-settings");
        FormTexts said = new FormTexts(
                formats().text("okr.admin.settings.title"),
                formats().text("okr.common.save"),
                formats().text("okr.admin.settings.saved"));
        String back = links().page("admin/OkrSettings!default", "saved", "true");
        page = new SettingsForm(
                frame("okr-settings", said, "admin/OkrSettings", "PUT /settings", "", back),
                values().get("version"),
                "true".equals(getHttpRequest().getParameter("saved")),
                groups(fields),
                bandLabels(fields),
                checkInDay(fields),
                flag(fields),
                types(fields));
        return INPUT;
    }

    private List<SettingsForm.Group> groups(Fields fields) {
        return List.of(
                new SettingsForm.Group(
                        formats().text("okr.admin.settings.group.grades"),
                        formats().text("okr.admin.settings.group.grades.description"),
                        List.of(
                                fields.required("amberFrom", "okr.admin.settings.amberFrom"),
                                fields.required("greenFrom", "okr.admin.settings.greenFrom"))),
                new SettingsForm.Group(
                        formats().text("okr.admin.settings.group.pace"),
                        formats().text("okr.admin.settings.group.pace.description"),
                        List.of(
                                fields.required("onTrackFrom", "okr.admin.settings.onTrackFrom"),
                                fields.required("atRiskFrom", "okr.admin.settings.atRiskFrom"),
                                fields.required("tooEarlyDays", "okr.admin.settings.tooEarlyDays"),
                                fields.required("graceDays", "okr.admin.settings.graceDays"))),
                new SettingsForm.Group(
                        formats().text("okr.admin.settings.group.closing"),
                        formats().text("okr.admin.settings.group.closing.description"),
                        List.of(
                                fields.required("closingDaysBefore", "okr.admin.settings.closingDaysBefore"),
                                fields.required("closingDaysAfter", "okr.admin.settings.closingDaysAfter"))),
                limits(fields));
    }

    private SettingsForm.Group limits(Fields fields) {
        return new SettingsForm.Group(
                formats().text("okr.admin.settings.group.limits"),
                formats().text("okr.admin.settings.group.limits.description"),
                List.of(
                        fields.required("perTeam", "okr.admin.settings.perTeam"),
                        fields.required("perDepartment", "okr.admin.settings.perDepartment"),
                        fields.required("perCompany", "okr.admin.settings.perCompany"),
                        fields.required("keyResults", "okr.admin.settings.keyResults"),
                        fields.required("liveHypotheses", "okr.admin.settings.liveHypotheses")));
    }

    private List<Field> bandLabels(Fields fields) {
        return List.of(
                fields.optional("redLabel", "okr.admin.settings.redLabel"),
                fields.optional("amberLabel", "okr.admin.settings.amberLabel"),
                fields.optional("greenLabel", "okr.admin.settings.greenLabel"));
    }

    private Field checkInDay(Fields fields) {
        return fields.choice(
                "checkInDay",
                "okr.admin.settings.checkInDay",
                false,
                List.of(DayOfWeek.values()),
                DayOfWeek::name,
                formats()::weekday);
    }

    private Field flag(Fields fields) {
        return fields.choice(
                "hardLimits",
                "okr.admin.settings.hardLimits",
                false,
                List.of("true"),
                value -> value,
                value -> formats().text("okr.admin.settings.hardLimits"));
    }

    private SettingsForm.Types types(Fields fields) {
        SettingsView view = settings.get(actor());
        Set<String> chosen = Set.of(values().get("hypothesisIssueTypeIds").split(",", -1));
        Field field = fields.choice(
                "hypothesisIssueTypeIds",
                "okr.admin.settings.types",
                false,
                view.issueTypes(),
                IssueTypeRef::id,
                IssueTypeRef::name);
        List<Choice> choices = field.choices().stream()
                .map(choice -> new Choice(
                        choice.value(), choice.label(), chosen.contains(choice.value()), choice.id(), choice.hint()))
                .toList();
        return new SettingsForm.Types(
                SettingsValues.with(field, choices),
                formats().text("okr.admin.settings.types"),
                formats().text("okr.admin.settings.types.description"));
    }

    public SettingsForm getPage() {
        return page;
    }
}
