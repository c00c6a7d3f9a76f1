package org.waypoint.okr.web.console;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.rhythm.MailPreferenceService;
import org.waypoint.okr.domain.rhythm.message.MailPreference;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.console.MailPreferencesPage;

/** Which mails a person gets; each mail leads here. Boxes are ticked for what one wants. */
public final class OkrMailPreferencesAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("kinds", "plainText", "version");

    private final transient MailPreferenceService preferences;
    private transient MailPreferencesPage page;

    @Inject
    public OkrMailPreferencesAction(CurrentActor current, Texts texts, MailPreferenceService preferences) {
        super(current, texts);
        this.preferences = preferences;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            fill(stored(preferences.get(actor())));
            return form();
        });
    }

    /** The address in mails is the plain one; what is posted goes to {@link #doSave()}. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSave() throws Exception {
        return show(() -> save(FIELDS, links().page("OkrMailPreferences", "saved", "true"), this::store, this::form));
    }

    private String store() {
        FormValues sent = FormValues.sent(getHttpRequest());
        Set<String> wanted = KindSwitches.chosen(sent.get("kinds"));
        List<String> unsubscribed = Arrays.stream(MessageKind.values())
                .map(Enum::name)
                .filter(kind -> !wanted.contains(kind))
                .toList();
        preferences.change(
                actor(),
                read(Map.of(
                        "unsubscribed", unsubscribed,
                        "plainText", String.valueOf(sent.has("plainText")),
                        "version", sent.get("version"))));
        return SUCCESS;
    }

    private String form() {
        FormTexts said = new FormTexts(
                formats().text("okr.mail-preferences.title"),
                formats().text("okr.common.save"),
                formats().text("okr.mail-preferences.saved"));
        page = new MailPreferencesPage(
                frame(
                        "okr-mail-preferences",
                        said,
                        "OkrMailPreferences!save",
                        "PUT /me/mail-preferences",
                        "",
                        links().page("OkrMailPreferences")),
                values().get("version"),
                FormValues.sent(getHttpRequest()).has("saved"),
                new KindSwitches(formats()).of(KindSwitches.chosen(values().get("kinds")), Map.of()),
                "true".equals(values().get("plainText")),
                links().page("OkrOwed"));
        return SUCCESS;
    }

    private static FormValues stored(MailPreference preference) {
        String wanted = Arrays.stream(MessageKind.values())
                .filter(kind -> !preference.unsubscribed().contains(kind))
                .map(Enum::name)
                .collect(Collectors.joining(","));
        return FormValues.of(Map.of(
                "kinds", wanted,
                "plainText", String.valueOf(preference.plainText()),
                "version", String.valueOf(preference.version())));
    }

    public MailPreferencesPage getPage() {
        return page;
    }
}
