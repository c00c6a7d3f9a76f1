package org.waypoint.okr.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** docs/rest.md as a program reads it. */
final class RestPage {
    private static final Pattern REQUEST = Pattern.compile(
            "```http\\n(GET|POST|PUT|DELETE) (\\S+) \u2192 (\\d{3})(?: \\{(\\w+)})?\\n(.*?)```", Pattern.DOTALL);

    private final String text;

    private RestPage(String text) {
        this.text = text;
    }

    /**
     * A request of the page.
     *
     * @param name stands for the id of what it created, or null
     */
    record Request(
            String verb, String path, int status, @Nullable String name, String body) {}

    static RestPage read() {
        try {
            return new RestPage(Files.readString(Path.of("docs", "rest.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        Matcher found = REQUEST.matcher(text);
        while (found.find()) {
            requests.add(new Request(
                    found.group(1),
                    found.group(2),
                    Integer.parseInt(found.group(3)),
                    found.group(4),
                    found.group(5).strip()));
        }
        return requests;
    }

    boolean hasRow(String firstCell) {
        return text.contains("\n| `" + firstCell + "` |");
    }
}
