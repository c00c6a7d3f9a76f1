package org.waypoint.okr.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The description as people write it (docs/api) and as the add-on serves it. */
final class OpenApiFile {
    private static final Path SOURCE = Path.of("docs", "api", "openapi.yaml");
    private static final Path SERVED = Path.of("src", "main", "resources", "api", "openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApiFile() {}

    static JsonNode source() throws IOException {
        return new YAMLMapper().readTree(SOURCE.toFile());
    }

    static JsonNode served() throws IOException {
        return JSON.readTree(SERVED.toFile());
    }

    /** One line for each path and each component, so that a change can be read in the history. */
    static void write() throws IOException {
        Files.writeString(SERVED, lines(source(), 2) + "\n", StandardCharsets.UTF_8);
    }

    private static String lines(JsonNode node, int depth) throws IOException {
        if (depth < 0 || !node.isObject()) {
            return JSON.writeValueAsString(node);
        }
        List<String> fields = new ArrayList<>();
        ObjectNode object = (ObjectNode) node;
        for (var field : object.properties()) {
            int below = field.getKey().equals("paths") ? 0 : depth - 1;
            fields.add(JSON.writeValueAsString(field.getKey()) + ":" + lines(field.getValue(), below));
        }
        return "{\n" + String.join(",\n", fields) + "\n}";
    }
}
