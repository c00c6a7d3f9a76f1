package org.waypoint.sandbox.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypoint.sandbox.jira.Texts;

/** Jira's {@code jsI18n} transformer: puts texts in the place of {@code AJS.I18n.getText("literal.key" …)}. */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(?:\"([\\w.-]+)\"|'([\\w.-]+)')\\s*([,)])");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Texts texts;
    private final Locale locale;

    ScriptTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String fill(String script) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call)));
    }

    private String replacement(java.util.regex.MatchResult call) {
        String key = call.group(1) == null ? call.group(2) : call.group(1);
        if (call.group(3).equals(")")) {
            return quoted(texts.text(locale, key));
        }
        String raw = texts.raw(locale, key);
        return "AJS.format(" + quoted(raw == null ? key : raw) + ",";
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
