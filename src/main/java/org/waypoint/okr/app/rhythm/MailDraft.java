package org.waypoint.okr.app.rhythm;

import java.util.Locale;

/** A mail in the making, as HTML and as plain text at once. Every word is escaped where it enters the HTML. */
final class MailDraft {
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    MailDraft paragraph(String words) {
        endList();
        html.append("<p>").append(escaped(words)).append("</p>\n");
        text.append(words).append("\n\n");
        return this;
    }

    MailDraft heading(String words) {
        endList();
        html.append("<h3>").append(escaped(words)).append("</h3>\n");
        text.append(words).append('\n');
        return this;
    }

    /** A line of a list: what it is called, where it leads, and a remark; either of the last two may be empty. */
    MailDraft item(String label, String href, String remark) {
        if (!inList) {
            html.append("<ul>\n");
            inList = true;
        }
        String name = escaped(label);
        html.append("<li>").append(href.isEmpty() ? name : "<a href=\"" + escaped(href) + "\">" + name + "</a>");
        text.append("* ").append(label);
        if (!remark.isEmpty()) {
            html.append(" \u2013 ").append(escaped(remark));
            text.append(" - ").append(remark);
        }
        html.append("</li>\n");
        text.append(href.isEmpty() ? "\n" : "\n  " + href + "\n");
        return this;
    }

    /** A sentence that is a link. */
    MailDraft link(String words, String href) {
        endList();
        html.append("<p><a href=\"")
                .append(escaped(href))
                .append("\">")
                .append(escaped(words))
                .append("</a></p>\n");
        text.append(words).append(":\n").append(href).append("\n\n");
        return this;
    }

    String html(Locale locale) {
        endList();
        return "<!DOCTYPE html>\n<html lang=\"" + escaped(locale.toLanguageTag())
                + "\"><head><meta charset=\"UTF-8\"></head><body>\n" + html + "</body></html>\n";
    }

    String text() {
        endList();
        return text.toString();
    }

    private void endList() {
        if (inList) {
            html.append("</ul>\n");
            text.append('\n');
            inList = false;
        }
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
