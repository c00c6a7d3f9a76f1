package org.waypoint.okr.rest.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * A request that carries a body, as JAX-RS hands it over. The body is read when it is asked for, and never past its bound.
 * Not a record: what rewrites the classes to jakarta overlooks the types of record components.
 */
public final class Sent {
    /** Bound of a JSON body. */
    public static final int MAX_JSON_BYTES = 1024 * 1024;

    private static final String JSON = "application/json";

    private final InputStream body;
    private final HttpHeaders headers;
    private final UriInfo uri;

    public Sent(InputStream body, HttpHeaders headers, UriInfo uri) {
        this.body = body;
        this.headers = headers;
        this.uri = uri;
    }

    UriInfo uri() {
        return uri;
    }

    byte[] json() {
        return bytes(JSON, MAX_JSON_BYTES);
    }

    /** The body as UTF-8 text; refused with 415 when it is of another type, with 413 when it is longer. */
    String text(String contentType, int mostBytes) {
        byte[] bytes = bytes(contentType, mostBytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Nullable
    String idempotencyKey() {
        List<String> values = headers.getRequestHeader("Idempotency-Key");
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    private byte[] bytes(String contentType, int mostBytes) {
        if (!contentType.equals(sentType())) {
            throw Unacceptable.notOfType(contentType);
        }
        try {
            byte[] bytes = body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw Unacceptable.tooLarge(mostBytes);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sentType() {
        MediaType type = headers.getMediaType();
        return type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    }
}
