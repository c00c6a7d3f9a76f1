package org.waypoint.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/**
 * The description in docs/api is the source; the one in the jar is made from it with {@code mvn test
 * -Dtest=OpenApiDescriptionTest -Dopenapi.write=true}, so that the add-on needs no YAML reader.
 */
public class OpenApiDescriptionTest {
    @Test
    public void whatIsServedIsWhatIsDocumented() throws IOException {
        if (Boolean.getBoolean("openapi.write")) {
            OpenApiFile.write();
        }

        assertThat(OpenApiFile.served()).isEqualTo(OpenApiFile.source());
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
        OpenApiFile.served()
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb -> operations.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }
}
