package org.waypoint.okr.app.checkin;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.checkin.CheckInId;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.fixture.Company;

/** Check-ins on one key result from 0 to 100, by BOB unless said otherwise. */
final class CheckInFixture {
    final Company company;
    final CheckInService service;
    final KeyResult keyResult;

    CheckInFixture() {
        this(Company.create());
    }

    CheckInFixture(Company company) {
        this.company = company;
        this.service = new CheckInService(
                company.world.access,
                company.world.stores,
                company.world.jira.host(),
                company.world.writing,
                company.reader());
        this.keyResult = company.keyResult("Orders finished");
    }

    CheckInView record(Object... fields) {
        return record(Company.BOB, keyResult.id(), fields);
    }

    CheckInView record(Actor actor, KeyResultId id, Object... fields) {
        return service.record(actor, id, input(fields));
    }

    CheckInView correct(CheckInView before, Object... fields) {
        return service.correct(Company.BOB, id(before), input(fields));
    }

    static CheckInId id(CheckInView view) {
        return view.checkIn().id();
    }

    /** Names and values in turn; whole numbers as JSON would bring them. */
    static Input input(Object... fields) {
        Map<String, Object> raw = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            raw.put((String) fields[i], value instanceof Integer ? BigDecimal.valueOf((Integer) value) : value);
        }
        return Input.of(raw);
    }

    static Map<String, Object> belief(long hypothesisId, String change) {
        return Map.of("hypothesisId", BigDecimal.valueOf(hypothesisId), "change", change);
    }

    /** Where the key result stands now, each point as "date value confidence". */
    List<String> points() {
        return company.stored(keyResult).series().points().stream()
                .map(CheckInFixture::words)
                .toList();
    }

    int stored() {
        return company.world.stores.checkIns().count(keyResult.id());
    }

    private static String words(Measurement point) {
        return point.date() + " " + point.value().toPlainString() + " " + point.confidence();
    }
}
