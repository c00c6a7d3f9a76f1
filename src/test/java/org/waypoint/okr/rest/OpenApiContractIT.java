package org.waypoint.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Test;

/** Sends every documented request to the running add-on and holds requests and answers against the description. */
public class OpenApiContractIT {
    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForSpecificationUrl(
                    Path.of("docs", "api", "openapi.yaml").toUri().toString())
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.schema.additionalProperties", ValidationReport.Level.ERROR)
                    .build())
            .build();

    /** What everybody changes for themselves alone. */
    private static final Set<String> ONES_OWN = Set.of("PUT /me/mail-preferences");

    private final RestWorld world = RestWorld.running();
    private final Map<String, Supplier<Example>> examples = new Examples(world).all();
    private final List<String> faults = new ArrayList<>();

    @Test
    public void everyResourceMethodHasAnExample() {
        assertThat(examples.keySet()).isEqualTo(ResourceMethods.all());
    }

    @Test
    public void whoMayAsksAndIsAnsweredAsDescribed() {
        examples.forEach((operation, example) -> {
            Example request = example.get();
            Reply reply = send(operation, request, request.user());
            expect(operation, request, reply, Set.of(200, 201, 204));
            compare(operation, request, reply, true);
        });

        assertThat(faults).isEmpty();
    }

    @Test
    public void whoMayNotWriteIsRefused() {
        examples.entrySet().stream()
                .filter(entry -> !isReading(entry.getKey()) && !ONES_OWN.contains(entry.getKey()))
                .forEach(entry -> {
                    Example request = entry.getValue().get();
                    Reply reply = send(entry.getKey(), request, "outsider");
                    expect(entry.getKey(), request, reply, Set.of(403));
                    compare(entry.getKey(), request, reply, true);
                });

        assertThat(faults).isEmpty();
    }

    @Test
    public void whatIsMissingIsNotFound() {
        examples.entrySet().stream()
                .filter(entry -> entry.getKey().contains("{"))
                .forEach(entry -> {
                    Example known = entry.getValue().get();
                    String path = entry.getKey()
                            .substring(entry.getKey().indexOf('/'))
                            .replace("{issueKey}", "WEB-999")
                            .replace("{projectKey}", "NOPE")
                            .replaceAll("\\{[a-zA-Z]+}", "999999");
                    Example request = new Example(known.user(), path, known.body(), known.headers());
                    Reply reply = send(entry.getKey(), request, "admin");
                    expect(entry.getKey(), request, reply, Set.of(404));
                    compare(entry.getKey(), request, reply, false);
                });

        assertThat(faults).isEmpty();
    }

    @Test
    public void whatTheContractDoesNotKnowIsRefusedByName() {
        examples.forEach((operation, example) -> {
            Example known = example.get();
            boolean inQuery = known.path().contains("?");
            if (!inQuery && known.body() == null) {
                return;
            }
            Example request = inQuery
                    ? new Example(known.user(), known.path() + "&nonsense=1", known.body(), known.headers())
                    : Example.of(known.user(), known.path(), "{\"nonsense\":true}");
            Reply reply = send(operation, request, known.user());
            expect(operation, request, reply, Set.of(400));
            assertThat(reply.text()).as(operation).contains("\"field\":\"nonsense\",\"code\":\"UNKNOWN_FIELD\"");
            compare(operation, request, reply, false);
        });

        assertThat(faults).isEmpty();
    }

    @Test
    public void whoIsNotLoggedInIsToldSo() {
        examples.forEach((operation, example) -> {
            Example request = example.get();
            Reply reply = send(operation, request, null);
            expect(operation, request, reply, Set.of(401));
            compare(operation, request, reply, false);
        });

        assertThat(faults).isEmpty();
    }

    @Test
    public void anAnswerThatIsNotDescribedIsNoticed() {
        compare(
                "GET /me",
                Example.of("admin", "/me"),
                answer(200, "{\"user\":{\"userKey\":\"a\"},\"extra\":1}"),
                false);
        compare("GET /me", Example.of("admin", "/me"), answer(418, "{}"), false);
        compare("POST /units", Example.of("admin", "/units", "{\"name\":7}"), answer(400, "{}"), true);

        assertThat(faults)
                .anyMatch(fault -> fault.contains("displayName"))
                .anyMatch(fault -> fault.contains("extra"))
                .anyMatch(fault -> fault.contains("418"))
                .anyMatch(fault -> fault.contains("level"));
    }

    private static Reply answer(int status, String text) {
        return new Reply(status, TextNode.valueOf(text), text, Optional.empty());
    }

    private static boolean isReading(String operation) {
        return operation.startsWith("GET ");
    }

    private Reply send(String operation, Example request, String user) {
        return world.as(user).send(verb(operation), request.path(), request.body(), request.headers());
    }

    private static String verb(String operation) {
        return operation.substring(0, operation.indexOf(' '));
    }

    private void expect(String operation, Example request, Reply reply, Set<Integer> statuses) {
        if (!statuses.contains(reply.status())) {
            faults.add(operation + " (" + request.path() + "): " + reply.status() + " " + reply.text());
        }
    }

    private void compare(String operation, Example request, Reply reply, boolean requestToo) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(reply.status());
        if (!reply.text().isEmpty()) {
            // A file is no JSON; a refusal is, whatever was asked for.
            String type = operation.endsWith(".csv") && reply.status() == 200 ? "text/csv" : "application/json";
            response.withContentType(type + ";charset=UTF-8").withBody(reply.text());
        }
        Method method = Method.valueOf(verb(operation));
        String path = RestClient.BASE + request.path().replaceAll("\\?.*", "");
        note(operation, VALIDATOR.validateResponse(path, method, response.build()));
        if (requestToo) {
            note(operation, VALIDATOR.validateRequest(described(method, path, request)));
        }
    }

    private SimpleRequest described(Method method, String path, Example request) {
        SimpleRequest.Builder builder = new SimpleRequest.Builder(method, path);
        request.headers().forEach(builder::withHeader);
        builder.withHeader("Authorization", world.as(request.user()).authorization());
        if (request.body() != null) {
            builder.withBody(request.body());
        }
        if (request.path().contains("?")) {
            for (String parameter : request.path().replaceAll(".*\\?", "").split("&", -1)) {
                String[] pair = parameter.split("=", 2);
                builder.withQueryParam(pair[0], pair[1]);
            }
        }
        return builder.build();
    }

    private void note(String operation, ValidationReport report) {
        report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> operation + ": " + message.getMessage())
                .forEach(faults::add);
    }
}
