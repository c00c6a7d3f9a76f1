package org.waypoint.okr.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the requests of {@code schema/requests.txt} to a running sandbox and keeps what the reading ones answer. */
final class Requests {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** Members that are worked out anew for each answer: what they say may change from release to release. */
    private static final Set<String> WORKED_OUT = Set.of(
            "score",
            "originalScore",
            "trend",
            "status",
            "pace",
            "expected",
            "difference",
            "stale",
            "betCoverage",
            "warnings",
            "badges",
            "gaps",
            "daysLeft",
            "issueTypes",
            "running",
            "closingDay",
            "closingDays",
            "closingFrom",
            "closingTo",
            "closingOverrun",
            "limit",
            "offset");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(\\.version)?}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final String baseUrl;

    Requests(String baseUrl) {
        this.baseUrl = baseUrl + "/rest/okr/1.0";
    }

    /** Fills the tables and answers what is read from them, by "user address". */
    ObjectNode tell() throws IOException {
        ObjectNode answers = JSON.createObjectNode();
        for (String user : List.of("owner", "member", "master")) {
            ids.put(user, get(user, "/me").path("user").path("userKey").asText());
        }
        Iterator<String> lines = Files.readAllLines(Path.of("src/test/resources/schema/requests.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .iterator();
        while (lines.hasNext()) {
            String[] words = lines.next().split(" ");
            String address = filled(words[2]);
            if (words[1].equals("GET")) {
                answers.set(words[0] + " " + address, stored(get(words[0], address)));
            } else {
                write(words, address, filled(lines.next()));
            }
        }
        return answers;
    }

    /** The answer without what is worked out and without what the reader may do. */
    static JsonNode stored(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> !WORKED_OUT.contains(name) && !name.startsWith("may"));
            object.remove(names);
        }
        answer.forEach(Requests::stored);
        return answer;
    }

    private void write(String[] words, String address, String body) {
        String once = words.length > 4 ? words[4] : null;
        HttpResponse<String> answer = send(words[0], words[1], address, body, once);
        if (words.length > 3) {
            ids.put(words[3], parsed(answer).path("id").asText());
            answer.headers().firstValue("Location").ifPresent(found -> addresses.put(words[3], found));
        }
    }

    private String filled(String text) {
        Matcher matcher = PLACE.matcher(text);
        return matcher.replaceAll(place -> place.group(2) == null ? ids.get(place.group(1)) : version(place.group(1)));
    }

    private String version(String name) {
        String address = addresses.get(name);
        return get("admin", address.substring(address.indexOf("/rest/okr/1.0") + "/rest/okr/1.0".length()))
                .path("version")
                .asText();
    }

    JsonNode get(String user, String address) {
        return parsed(send(user, "GET", address, null, null));
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private HttpResponse<String> send(String user, String method, String address, String body, String once) {
        byte[] login = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + address))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (once != null) {
            request.header(once, "once");
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        method + " " + address + " " + body + " answered " + answer.statusCode() + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
