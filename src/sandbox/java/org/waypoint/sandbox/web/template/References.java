package org.waypoint.sandbox.web.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.web.Html;

/**
 * What happens to a reference that one rendering prints: escaping, once switched on, and no literal {@code $names}. Jira
 * takes its own texts for HTML, whatever was filled into them, and so it does with references of certain names.
 */
final class References implements ReferenceInsertionEventHandler {
    private static final Pattern TEXT =
            Pattern.compile("\\$!?\\{?i18n\\.getText\\(\\s*\"[^\"]*\"\\s*(\\)|,).*", Pattern.DOTALL);
    private static final Pattern TAKEN_FOR_HTML =
            Pattern.compile("\\$!?\\{?(\\w*html|xHtmlContent|body|head)\\}?", Pattern.CASE_INSENSITIVE);
    static final String KEY = "sandbox references";
    private final String template;
    private boolean escaping;

    References(String template) {
        this.template = template;
    }

    void escapeFromNow() {
        escaping = true;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            if (reference.startsWith("$!")) {
                return null;
            }
            throw new NotImitated("The template " + template + " would print " + reference
                    + " literally, because it has no value. Write $!… if nothing shall appear.");
        }
        if (TAKEN_FOR_HTML.matcher(reference).matches()) {
            throw new NotImitated("The template " + template + " prints " + reference
                    + ", and Jira does not escape references of that name.");
        }
        return escaping && !isText(reference) ? Html.escape(value.toString()) : value;
    }

    private boolean isText(String reference) {
        Matcher text = TEXT.matcher(reference);
        if (!text.matches()) {
            return false;
        }
        if (text.group(1).equals(",")) {
            throw new NotImitated("The template " + template + " fills values into the text " + reference
                    + ", and Jira escapes neither. Fill it in Java and print the whole sentence.");
        }
        return true;
    }
}
