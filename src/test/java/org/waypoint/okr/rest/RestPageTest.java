package org.waypoint.okr.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;

/** docs/rest.md names everything that a caller can ask for and be refused for. */
public class RestPageTest {
    private final RestPage page = RestPage.read();

    @Test
    public void everyResourceMethodHasARow() {
        assertThat(ResourceMethods.all()).allMatch(page::hasRow);
    }

    @Test
    public void everyReasonHasARow() {
        assertThat(Stream.of(Reason.values()).map(Reason::name)).allMatch(page::hasRow);
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        assertThat(page.hasRow("GET /nothing")).isFalse();
        assertThat(page.requests()).hasSizeGreaterThan(20);
    }
}
