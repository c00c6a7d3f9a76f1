package org.waypoint.sandbox.web;

/** Writes HTML; everything that is not markup of ours goes through {@link #text(Object)} or {@link #escape(String)}. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** Markup as it is. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A pattern of markup whose {@code %s} are filled with escaped texts. */
    public Html raw(String pattern, Object... texts) {
        String[] parts = pattern.split("%s", -1);
        for (int i = 0; i < parts.length; i++) {
            out.append(parts[i]);
            if (i < parts.length - 1) {
                out.append(escape(String.valueOf(texts[i])));
            }
        }
        return this;
    }

    public Html text(Object text) {
        out.append(escape(String.valueOf(text)));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
