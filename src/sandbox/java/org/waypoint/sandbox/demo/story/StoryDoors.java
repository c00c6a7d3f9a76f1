package org.waypoint.sandbox.demo.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.waypoint.sandbox.demo.DemoRun;

/** The add-on's REST doors, as the story's people use them; an answer that is no success ends the story. */
final class StoryDoors {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String BASE = "/rest/okr/1.0";

    private final DemoRun run;

    StoryDoors(DemoRun run) {
        this.run = run;
    }

    JsonNode get(String path) {
        return send("admin", "GET", path, "application/json", "");
    }

    JsonNode post(String username, String path, Map<String, ?> body) {
        return send(username, "POST", path, "application/json", write(body));
    }

    JsonNode put(String username, String path, Map<String, ?> body) {
        return send(username, "PUT", path, "application/json", write(body));
    }

    /** Imports a file as admin; a report with errors ends the story. */
    void importCsv(String query, String csv) {
        JsonNode report = send("admin", "POST", "/import?dryRun=false&" + query, "text/csv", csv);
        if (!report.path("stored").asBoolean()) {
            throw new IllegalStateException("The import was refused: " + report.path("errors"));
        }
    }

    private JsonNode send(String username, String method, String path, String contentType, String body) {
        try {
            HttpResponse<String> answer = run.send(username, method, BASE + path, contentType, body);
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        method + " " + path + " " + body + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The story was interrupted", e);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
