package org.waypoint.okr.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Whatever people write is text on every page, in labels for reading aloud as well. */
public class StrangeTitlesIT {
    private static final String MARKUP = "\"><img src=x onerror=alert(1)>";

    private final ProjectWorld world = ProjectWorld.running();
    private final PlainReader owner = new PlainReader(world, "owner");

    @Test
    public void markupInTitlesStaysText() {
        long objective = world.objective("Objective " + MARKUP);
        world.keyResult(objective, "Key result " + MARKUP);

        String page = owner.project("APP", "");
        assertThat(page).contains("Key result &quot;&gt;&lt;img").doesNotContain(MARKUP);
        String tree = owner.get("/secure/OkrTree.jspa").body();
        assertThat(tree).contains("Objective &quot;&gt;&lt;img").doesNotContain(MARKUP);
    }
}
