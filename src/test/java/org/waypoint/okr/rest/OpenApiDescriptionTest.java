package org.waypoint.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/**
 * The description in docs/api is the source; the one in the jar is made from it with {@code mvn test
 * -Dtest=OpenApiDescriptionTest -Dopenapi.write=true}, so that the add-on needs no YAML reader.
 */
public class OpenApiDescriptionTest {
    private static final Path SOURCE = Path.of("docs", "api", "openapi.yaml");
    private static final Path SERVED = Path.of("src", "main", "resources", "api", "openapi.json");

    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    public void whatIsServedIsWhatIsDocumented() throws IOException {
        JsonNode source = new YAMLMapper().readTree(SOURCE.toFile());
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(SERVED, json.writeValueAsString(source) + "\n", StandardCharsets.UTF_8);
        }

        assertThat(json.readTree(SERVED.toFile())).isEqualTo(source);
    }

    @Test
    public void everyResourceMethodIsDocumentedAndTheOtherWayRound() throws IOException {
        assertThat(documented()).isEqualTo(ResourceMethods.all());
    }

    @Test
    public void resourceMethodsAreFound() {
        assertThat(ResourceMethods.all())
                .contains("GET /units", "DELETE /units/{id}", "POST /key-results/{id}/check-ins/preview")
                .hasSizeGreaterThan(50);
    }

    private Set<String> documented() throws IOException {
        Set<String> operations = new TreeSet<>();
        json.readTree(SERVED.toFile())
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb -> operations.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }
}
