package org.waypoint.okr.web.form;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * Base of pages with a form. A refusal shows the form again with what was typed; what may not be seen at all ends on the
 * page {@code refused}, which says why.
 */
public abstract class FormAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;
    /** View for what cannot be shown: missing, not visible, not logged in. */
    protected static final String REFUSED = "refused";

    private final transient CurrentActor current;
    private final transient Texts texts;
    private transient FormValues values = FormValues.of(Map.of());
    private transient FormErrors formErrors = FormErrors.none();
    private transient Formats formats;
    private String refusal = "";

    protected FormAction(CurrentActor current, Texts texts) {
        this.current = current;
        this.texts = texts;
    }

    protected FormAction(PageDesk desk) {
        this(desk.current(), desk.texts());
    }

    /** Something that loads a page or saves a form and may be refused. */
    protected interface Step {
        String run() throws Exception;
    }

    /** Shows a page; whatever is refused ends on the page that says so. */
    protected final String show(Step step) throws Exception {
        try {
            return step.run();
        } catch (Refused refused) {
            refusal = FormErrors.sentence(refused.refusals().get(0), formats());
            return REFUSED;
        }
    }

    /** The same for a page that is for coordinators as a whole: it is not there to be read by others either. */
    protected final String showToCoordinators(Step step) throws Exception {
        return show(() -> {
            try {
                return step.run();
            } catch (Refused refused) {
                if (refused.reason() != Reason.FORBIDDEN) {
                    throw refused;
                }
                refusal = formats().text("okr.admin.only-coordinators");
                return REFUSED;
            }
        });
    }

    /** Where a person who was refused can go on. */
    public final String getTreeHref() {
        return links().page("OkrTree");
    }

    /**
     * Saves what was sent and goes back; when that is refused, shows the form again with the sentences beside its
     * fields.
     *
     * @param fields those that the form shows
     */
    protected final String save(Set<String> fields, String backHref, Step work, Step form) throws Exception {
        values = FormValues.sent(getHttpRequest());
        try {
            work.run();
            return forceRedirect(backHref);
        } catch (Refused refused) {
            if (refused.reason() == Reason.NOT_FOUND || refused.reason() == Reason.NOT_LOGGED_IN) {
                throw refused;
            }
            refused(refused, fields);
            return form.run();
        }
    }

    /**
     * Shows the sentences beside the fields when the form is shown next.
     *
     * @param fields those that the form shows
     */
    protected final void refused(Refused refused, Set<String> fields) {
        formErrors = FormErrors.of(refused, fields, formats());
    }

    /** The named fields as they were sent, numbers as the person's language writes them. */
    protected final Input input(Iterable<String> names) {
        return Input.of(FormValues.sent(getHttpRequest()).only(names), actor().locale());
    }

    /** What was gathered from the form, numbers as the person's language writes them. */
    protected final Input read(Map<String, ?> said) {
        return Input.of(said, actor().locale());
    }

    protected final Actor actor() {
        return current.actor();
    }

    protected final Formats formats() {
        if (formats == null) {
            formats = new Formats(texts, actor().locale());
        }
        return formats;
    }

    protected final Links links() {
        return new Links(getHttpRequest().getContextPath());
    }

    /** What was sent, or what {@link #fill} put there. */
    protected final FormValues values() {
        return values;
    }

    /** What stands in the fields when the form opens. */
    protected final void fill(FormValues stored) {
        values = stored;
    }

    protected final FormErrors formErrors() {
        return formErrors;
    }

    /** @param formId prefix of element ids */
    protected final Fields fields(String formId) {
        return new Fields(formats(), formId, values, formErrors);
    }

    /** The address to return to: the one asked for when it is ours, else the fallback. */
    protected final String back(String fallback) {
        return links().safeReturn(getHttpRequest().getParameter("returnUrl"), fallback);
    }

    /** The key of this form: a new one when it opens, the same one when it is shown again. */
    protected final String idempotencyKey() {
        String sent = values.get("idempotencyKey");
        return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    /**
     * @param action where the form is posted to without script
     * @param rest method and path that a script sends JSON to
     * @param refresh ids of the page's panels that change, separated by blanks
     */
    protected final FormFrame frame(
            String formId, FormTexts said, String action, String rest, String refresh, String backHref) {
        return new FormFrame(
                formId,
                said.title(),
                links().page(action),
                rest,
                refresh,
                said.done(),
                backHref,
                said.submit(),
                idempotencyKey(),
                formErrors.general(),
                !formErrors.general().isEmpty());
    }

    /** Why the page cannot be shown. */
    public final String getRefusal() {
        return refusal;
    }

    /** The decimal mark that scripts understand in fields. */
    public final String getDecimalMark() {
        return formats().decimalMark();
    }
}
