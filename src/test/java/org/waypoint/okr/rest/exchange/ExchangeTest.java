package org.waypoint.okr.rest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.ws.rs.core.Response;
import org.junit.Test;
import org.waypoint.okr.app.idempotency.HeldAnnouncements;
import org.waypoint.okr.app.idempotency.IdempotentRequests;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fake.InMemoryIdempotencyRecords;

public class ExchangeTest {
    private final FakeWorld world = FakeWorld.on("2026-11-21");
    private final Exchange exchange = exchange();

    @Test
    public void eachKindOfReasonHasItsStatus() {
        Map<Reason, Integer> statuses = Map.of(
                Reason.REQUIRED, 400,
                Reason.NOT_LOGGED_IN, 401,
                Reason.FORBIDDEN, 403,
                Reason.NOT_FOUND, 404,
                Reason.CYCLE_CLOSED, 409);

        statuses.forEach((reason, status) ->
                assertThat(failing(() -> Refused.because(reason)).getStatus()).isEqualTo(status));
    }

    @Test
    public void aRefusalIsToldInTheCallersLanguageFieldByField() {
        List<Refusal> refusals = List.of(Refusal.of(Reason.REASON_MISSING), Refusal.field("end", Reason.TOO_LONG, 100));

        Response answer = failing(() -> new Refused(refusals));

        assertThat(answer.getEntity())
                .isEqualTo(
                        "{\"code\":\"REASON_MISSING\",\"message\":\"de okr.refusal.reason-missing []\","
                                + "\"errors\":[{\"field\":\"end\",\"code\":\"TOO_LONG\",\"message\":\"de okr.refusal.too-long [100]\"}]}");
    }

    @Test
    public void whatGoesWrongOnOurSideIsAnsweredWithAnIdAndNoDetail() {
        Response answer = failing(() -> new IllegalStateException("password of the database"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity().toString())
                .doesNotContain("password", "IllegalState")
                .matches(".*\"code\":\"FAILED\".*\"logId\":\"[0-9a-f-]{36}\".*");
    }

    @Test
    public void answersAreJsonInUtf8() {
        Response answer = exchange.read(actor -> Map.of("name", "Größe"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getMediaType().toString().replace(" ", "")).isEqualToIgnoringCase(Answers.JSON);
        assertThat(answer.getEntity()).isEqualTo("{\"name\":\"Größe\"}");
    }

    private Response failing(Supplier<RuntimeException> failure) {
        return exchange.read(actor -> {
            throw failure.get();
        });
    }

    private Exchange exchange() {
        HeldAnnouncements announcements = new HeldAnnouncements(world.announced::add);
        IdempotentRequests requests =
                new IdempotentRequests(world.access, new InMemoryIdempotencyRecords(), world.writing, announcements);
        Host host = new Host(
                world.jira,
                world.jira,
                world.jira,
                (locale, key, arguments) -> locale.getLanguage() + " " + key + " " + arguments);
        return new Exchange(() -> new Actor("owner", Locale.GERMAN), host, requests);
    }
}
