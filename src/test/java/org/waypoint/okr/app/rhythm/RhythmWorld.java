package org.waypoint.okr.app.rhythm;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.domain.unit.Unit;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.fake.FakePost;
import org.waypoint.okr.fake.FakeWorld;
import org.waypoint.okr.fixture.Company;
import org.waypoint.okr.plugin.RhythmComponents;

/** The company on a day, with a mail queue; BOB browses the project of his key results. */
final class RhythmWorld {
    final Company company;
    final FakeWorld world;
    final FakePost post;
    final RhythmComponents rhythm;

    private RhythmWorld(String day) {
        company = Company.on(LocalDate.parse(day));
        world = company.world;
        world.jira.letBrowse("bob", Company.SHOP);
        post = new FakePost(world.jira);
        rhythm = new RhythmComponents(world.stores, world.jira.host(), post.post(), world.jira, world.writing);
    }

    static RhythmWorld on(String day) {
        return new RhythmWorld(day);
    }

    /** The same company, its records and its send log, on a later day. */
    RhythmComponents later(String instant) {
        return new RhythmComponents(
                world.stores, world.jira.host(), post.post(), world.jira, world.at(Instant.parse(instant)));
    }

    Unit ledBy(String... leads) {
        return world.stores
                .units()
                .add(new UnitDefinition("Pay", UnitLevel.TEAM, null, List.of(Company.SHOP), List.of(leads), null));
    }

    static Input input(Object... namesAndValues) {
        Map<String, Object> raw = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            raw.put(
                    (String) namesAndValues[i],
                    value instanceof Number number ? BigDecimal.valueOf(number.longValue()) : value);
        }
        return Input.of(raw);
    }
}
