package org.waypoint.okr.rest.exchange;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.ws.rs.core.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.rest.json.ErrorJson;

/** Turns a refusal into status, code and sentences in the caller's language. Anything else is our fault: 500 without detail. */
final class RefusalMapper {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalMapper.class);

    private final Texts texts;

    RefusalMapper(Texts texts) {
        this.texts = texts;
    }

    Response answer(RuntimeException failure, Locale locale) {
        if (failure instanceof Refused refused) {
            return refused(refused, locale);
        }
        if (failure instanceof Unacceptable unacceptable) {
            String message = texts.text(locale, unacceptable.textKey(), unacceptable.arguments());
            return Answers.json(unacceptable.status(), ErrorJson.of(unacceptable.code(), message, List.of()));
        }
        String id = UUID.randomUUID().toString();
        LOG.error("A request failed; its answer named the id {}", id, failure);
        String message = texts.text(locale, "okr.rest.failed", List.of(id));
        return Answers.json(500, new ErrorJson("FAILED", message, List.of(), id));
    }

    private Response refused(Refused refused, Locale locale) {
        List<ErrorJson.Field> fields = refused.refusals().stream()
                .filter(refusal -> refusal.field() != null)
                .map(refusal ->
                        new ErrorJson.Field(refusal.field(), refusal.reason().name(), sentence(refusal, locale)))
                .toList();
        Refusal first = refused.refusals().get(0);
        return Answers.json(status(first), ErrorJson.of(first.reason().name(), sentence(first, locale), fields));
    }

    private String sentence(Refusal refusal, Locale locale) {
        return texts.text(locale, "okr.refusal." + refusal.reason().textKey(), refusal.arguments());
    }

    private static int status(Refusal refusal) {
        return switch (refusal.reason().kind()) {
            case INVALID -> 400;
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
        };
    }
}
