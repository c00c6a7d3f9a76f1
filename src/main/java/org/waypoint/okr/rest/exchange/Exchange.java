package org.waypoint.okr.rest.exchange;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.idempotency.Answer;
import org.waypoint.okr.app.idempotency.IdempotentRequests;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Host;

/** The one way from a request through a use case to an answer. Whatever a use case throws becomes an answer here. */
public final class Exchange {
    private final CurrentActor current;
    private final IdempotentRequests idempotent;
    private final RefusalMapper refusals;

    public Exchange(CurrentActor current, Host host, IdempotentRequests idempotent) {
        this.current = current;
        this.idempotent = idempotent;
        this.refusals = new RefusalMapper(host.texts());
    }

    /** 200 with what the use case answers. */
    public Response read(Function<Actor, ?> work) {
        return answer(actor -> Answers.json(200, work.apply(actor)));
    }

    /** 200 with what the use case answers to the query's parameters. */
    public Response read(UriInfo uri, BiFunction<Actor, Input, ?> work) {
        return answer(actor -> Answers.json(200, work.apply(actor, query(uri))));
    }

    /** 200 with what the use case answers to the body. */
    public Response change(Sent sent, BiFunction<Actor, Input, ?> work) {
        return answer(actor -> Answers.json(200, work.apply(actor, Input.of(Json.fields(sent.json())))));
    }

    /** 200 with what the use case answers to a text, with the query's parameters beside it. */
    public Response upload(Sent sent, String contentType, int mostBytes, Upload work) {
        return answer(
                actor -> Answers.json(200, work.run(actor, query(sent.uri()), sent.text(contentType, mostBytes))));
    }

    /** 201 with the stored thing and its address, or 200 when the same request was answered before. */
    public Response create(Sent sent, Creation<?> creation) {
        return answer(actor -> {
            Created created = created(actor, sent, creation);
            URI location = sent.uri()
                    .getBaseUriBuilder()
                    .path(creation.path())
                    .path(Long.toString(created.id()))
                    .build();
            return Response.status(created.repeated() ? 200 : 201)
                    .location(location)
                    .type(Answers.JSON)
                    .entity(Json.write(created.wire()))
                    .build();
        });
    }

    /** 201 with all of them and the address of their list when anything was created, else 200. */
    public Response createSeveral(Sent sent, String path, BiFunction<Actor, Input, Several> work) {
        return answer(actor -> {
            Several several = work.apply(actor, Input.of(Json.fields(sent.json())));
            return Response.status(several.anyCreated() ? 201 : 200)
                    .location(sent.uri().getBaseUriBuilder().path(path).build())
                    .type(Answers.JSON)
                    .entity(Json.write(several.wire()))
                    .build();
        });
    }

    /** 204. */
    public Response remove(Consumer<Actor> work) {
        return answer(actor -> {
            work.accept(actor);
            return Response.status(204).build();
        });
    }

    /** 200 with JSON that is ready. */
    public Response ready(Function<Actor, String> work) {
        return answer(actor -> Answers.text(200, work.apply(actor)));
    }

    /** 200 with a text that browsers save as a file; refusals are JSON as everywhere. */
    public Response file(String contentType, String name, Function<Actor, String> work) {
        return answer(actor -> Response.status(200)
                .type(contentType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .entity(work.apply(actor))
                .build());
    }

    private Response answer(Function<Actor, Response> work) {
        Actor actor = current.actor();
        try {
            return work.apply(actor);
        } catch (RuntimeException e) {
            // The outermost doorway: whatever escapes from here would be answered by the host, with details.
            return refusals.answer(e, actor.locale());
        }
    }

    private static Input query(UriInfo uri) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        return Input.of(parameters);
    }

    // No type of JAX-RS in the signature of a method with type variables: what rewrites the classes to jakarta
    // overlooks it.
    private <V> Created created(Actor actor, Sent sent, Creation<V> creation) {
        byte[] body = sent.json();
        Input input = Input.of(Json.fields(body));
        String request = "POST " + sent.uri().getPath() + "\n" + new String(body, StandardCharsets.UTF_8);
        Answer<V> answer = idempotent.run(
                actor,
                sent.idempotencyKey(),
                request,
                () -> creation.work().apply(actor, input),
                creation.idOf(),
                id -> creation.reread().apply(actor, id));
        V value = answer.value();
        return new Created(
                answer.repeated(),
                creation.idOf().applyAsLong(value),
                creation.wire().apply(value));
    }

    /** What is stored now, and whether it was before. */
    private record Created(boolean repeated, long id, Object wire) {}

    /** What goes over the wire, and whether any of it is new. */
    public record Several(boolean anyCreated, Object wire) {}

    /** A use case that takes a text. */
    @FunctionalInterface
    public interface Upload {
        Object run(Actor actor, Input query, String text);
    }
}
