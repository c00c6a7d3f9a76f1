package org.waypoint.okr.web.console;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.inject.Inject;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.rhythm.ConsoleService;
import org.waypoint.okr.app.rhythm.ConsoleView;
import org.waypoint.okr.app.rhythm.MessageService;
import org.waypoint.okr.app.rhythm.SendReport;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.rhythm.message.MessageId;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.form.PeopleChoices;
import org.waypoint.okr.web.view.console.ConsolePage;
import org.waypoint.okr.web.view.console.PreviewPage;
import org.waypoint.okr.web.view.console.SendLog;
import org.waypoint.okr.web.view.console.SettingsForm;

/** The console of the OKR Master: the rhythm at a glance, its mails, and what is sent when. */
public final class OkrConsoleAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SETTINGS = Set.of("kinds", "hour", "digestKeys", "version");
    private static final String PREVIEW = "preview";

    private final transient PageDesk desk;
    private final transient ConsoleService console;
    private final transient MessageService messages;
    private final transient PeopleChoices people;
    private transient ConsolePage page;
    private transient PreviewPage letters;

    @Inject
    public OkrConsoleAction(PageDesk desk, ConsoleService console, MessageService messages, PeopleChoices people) {
        super(desk);
        this.desk = desk;
        this.console = console;
        this.messages = messages;
        this.people = people;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showToCoordinators(() -> {
            ConsoleView view = console.overview(actor());
            fill(stored(view.settings().settings()));
            return page(view);
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    @SupportedMethods(RequestMethod.GET)
    public String doPreview() throws Exception {
        return showToCoordinators(() -> {
            letters = new Previews(formats(), links()).of(messages.preview(actor()));
            return PREVIEW;
        });
    }

    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSend() throws Exception {
        return showToCoordinators(() -> {
            SendReport report = messages.send(actor(), input(Set.of()));
            return forceRedirect(links().page("OkrConsole", "sent", report.sent(), "failed", report.failed()));
        });
    }

    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSendAgain() throws Exception {
        return showToCoordinators(() -> {
            MessageId id = FormValues.sent(getHttpRequest())
                    .id("id")
                    .map(MessageId::new)
                    .orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
            messages.sendAgain(actor(), id, input(Set.of("version")));
            return forceRedirect(links().page("OkrConsole", "sent", 1, "failed", 0));
        });
    }

    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSettings() throws Exception {
        return show(() -> save(
                SETTINGS,
                links().page("OkrConsole", "saved", "true"),
                this::store,
                () -> page(console.overview(actor()))));
    }

    /** No box ticked is an answer too, though a browser sends nothing then. */
    private String store() {
        FormValues sent = FormValues.sent(getHttpRequest());
        Map<String, Object> said = new HashMap<>(sent.only(SETTINGS));
        said.put("kinds", sent.get("kinds"));
        said.put("digestKeys", sent.get("digestKeys"));
        console.changeSettings(actor(), read(said));
        return SUCCESS;
    }

    private String page(ConsoleView view) {
        FormValues asked = FormValues.sent(getHttpRequest());
        Map<String, Object> query = new HashMap<>(asked.only(Set.of("kind", "state", "offset")));
        query.put("limit", String.valueOf(SendLogs.LINES));
        SendLog log = new SendLogs(desk, formats(), links(), asked).of(messages.list(actor(), read(query)));
        page = new ConsolePages(formats(), links()).of(view, settings(view), log, done(asked));
        return SUCCESS;
    }

    private String done(FormValues asked) {
        if (asked.has("saved")) {
            return formats().text("okr.console.settings.saved");
        }
        String sent = asked.get("sent");
        String failed = asked.get("failed");
        return sent.matches("\\d{1,6}") && failed.matches("\\d{1,6}")
                ? formats().text("okr.console.sent", Integer.valueOf(sent), Integer.valueOf(failed))
                : "";
    }

    private SettingsForm settings(ConsoleView view) {
        Fields fields = fields("okr-console-settings");
        FormTexts said = new FormTexts(
                formats().text("okr.console.settings"),
                formats().text("okr.common.save"),
                formats().text("okr.console.settings.saved"));
        return new SettingsForm(
                frame(
                        "okr-console-settings",
                        said,
                        "OkrConsole!settings",
                        "PUT /console/settings",
                        "",
                        links().page("OkrConsole", "saved", "true")),
                values().get("version"),
                new KindSwitches(formats()).of(KindSwitches.chosen(values().get("kinds")), view.unsubscribed()),
                fields.choice(
                        "hour",
                        "okr.console.hour",
                        true,
                        IntStream.rangeClosed(0, MessageSettings.LAST_HOUR)
                                .boxed()
                                .toList(),
                        String::valueOf,
                        hour -> formats().text("okr.console.hour.at", (hour < 10 ? "0" : "") + hour)),
                fields.several(
                        "digestKeys",
                        "okr.console.digest",
                        people.of(actor(), view.settings().digest()),
                        Person::userKey,
                        Person::displayName,
                        formats().text("okr.console.digest.hint")));
    }

    private static FormValues stored(MessageSettings settings) {
        return FormValues.of(Map.of(
                "kinds",
                settings.kinds().stream().map(Enum::name).collect(Collectors.joining(",")),
                "hour",
                String.valueOf(settings.hour()),
                "digestKeys",
                String.join(",", List.copyOf(settings.digestKeys())),
                "version",
                String.valueOf(settings.version())));
    }

    public ConsolePage getPage() {
        return page;
    }

    public PreviewPage getLetters() {
        return letters;
    }
}
