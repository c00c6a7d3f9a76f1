package org.waypoint.sandbox.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.waypoint.sandbox.db.BulkActiveObjects;
import org.waypoint.sandbox.spring.PluginBeans;

/**
 * The running sandbox as demo data fill it.
 *
 * @param baseUrl with context path and without a slash at the end
 * @param tables the add-on's Active Objects, for bulk data that no door would take in time
 * @param beans the add-on's beans
 */
public record DemoRun(String baseUrl, BulkActiveObjects tables, PluginBeans beans, Clock clock) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Sends a body as that person, whose password is the name. */
    public HttpResponse<String> send(String username, String method, String path, String contentType, String body)
            throws IOException, InterruptedException {
        String pair = username + ":" + username;
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", contentType)
                .header("X-Atlassian-Token", "no-check")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
