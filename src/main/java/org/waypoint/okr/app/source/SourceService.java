package org.waypoint.okr.app.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.permission.Rights;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.IssueFigures.NumberField;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Sources;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.SourceDefinition;

/**
 * Where the values of a key result come from. Everyone reads that; whoever manages the unit's OKRs chooses, because a
 * search shows everybody a number that one person may see.
 */
public final class SourceService {
    /** The newest check-ins among which the last push is looked for. */
    private static final int NEWEST = 50;

    private final Access access;
    private final Stores stores;
    private final Host host;
    private final Writing writing;
    private final Sources sources;
    private final Lookup lookup;

    public SourceService(Access access, Stores stores, Host host, Writing writing, Sources sources) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.writing = writing;
        this.sources = sources;
        this.lookup = new Lookup(stores);
    }

    /** Refused: NOT_FOUND. */
    public SourceView get(Actor actor, KeyResultId id) {
        access.loggedIn(actor);
        return get(actor, lookup.keyResult(id));
    }

    /** The same for a key result that the caller has read. */
    public SourceView get(Actor actor, KeyResultPlace place) {
        return view(access.loggedIn(actor), place);
    }

    /**
     * Fields: kind, jql, numberFieldId, interval, runAsKey, version (0 while nothing is stored). A search is run once
     * before it is stored. Refused besides: what the search is refused for, RUN_AS_YOURSELF, CYCLE_CLOSED.
     */
    public SourceView update(Actor actor, KeyResultId id, Input input) {
        Rights rights = access.loggedIn(actor);
        KeyResultPlace place = managed(rights, id);
        KeyResultSource before = stored(id);
        SourceDefinition next = new SourceFields(input, host.users()).read(rights, before.definition());
        long version = input.version();
        input.refuseIfAny();
        if (next.kind().isSearch()) {
            measuring().measure(place, next);
        }
        writing.run(() -> sources.stored().store(id, next, version));
        return view(rights, place);
    }

    /** The same fields without version; what the search tells now. Stores nothing. Refused: NOT_A_SEARCH. */
    public SourcePreview preview(Actor actor, KeyResultId id, Input input) {
        Rights rights = access.loggedIn(actor);
        KeyResultPlace place = managed(rights, id);
        SourceDefinition asked =
                new SourceFields(input, host.users()).read(rights, stored(id).definition());
        input.refuseIfAny();
        requireSearch(asked);
        return measuring().measure(place, asked);
    }

    /**
     * Runs the search now. A failure is no refusal: it stands in the answer, as it stands on the page. Refused:
     * NOT_A_SEARCH, CYCLE_CLOSED.
     */
    public SourceView run(Actor actor, KeyResultId id) {
        Rights rights = access.loggedIn(actor);
        KeyResultPlace place = lookup.keyResult(id);
        rights.require(rights.mayCheckIn(place.keyResult(), place.objective(), place.unit()));
        CheckInRule.requireOpen(place.cycle());
        KeyResultSource source = stored(id);
        requireSearch(source.definition());
        new SourceRuns(stores, sources.stored(), measuring(), writing).run(place, source, false);
        return view(rights, place);
    }

    private SourceMeasuring measuring() {
        return new SourceMeasuring(access, host.users(), sources.figures(), writing.today());
    }

    private KeyResultPlace managed(Rights rights, KeyResultId id) {
        KeyResultPlace place = lookup.keyResult(id);
        rights.require(rights.mayManage(place.unit()));
        CheckInRule.requireOpen(place.cycle());
        return place;
    }

    private KeyResultSource stored(KeyResultId id) {
        return sources.stored().find(id).orElseGet(() -> KeyResultSource.manual(id));
    }

    private static void requireSearch(SourceDefinition definition) {
        if (!definition.kind().isSearch()) {
            throw Refused.because(Reason.NOT_A_SEARCH);
        }
    }

    private SourceView view(Rights rights, KeyResultPlace place) {
        KeyResultSource source = stored(place.keyResult().id());
        SourceDefinition definition = source.definition();
        String runAs = definition.runAsKey();
        boolean mayManage = rights.mayManage(place.unit());
        List<NumberField> fields = sources.figures().numberFields();
        boolean open = !place.cycle().isClosed();
        return new SourceView(
                mayManage ? source : SourceWords.without(source),
                runAs == null ? null : People.of(host.users(), List.of(runAs)).named(runAs),
                name(fields, definition.numberFieldId()),
                definition.kind() == CheckInSource.REST_PUSH ? lastPush(place) : null,
                mayManage ? fields : List.of(),
                mayManage && open,
                open
                        && definition.kind().isSearch()
                        && rights.mayCheckIn(place.keyResult(), place.objective(), place.unit()),
                rights.mayAdminister());
    }

    private static @Nullable String name(List<NumberField> fields, @Nullable Long id) {
        return fields.stream()
                .filter(field -> id != null && field.id() == id)
                .map(NumberField::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant lastPush(KeyResultPlace place) {
        return stores.checkIns().of(place.keyResult().id(), 0, NEWEST).stream()
                .filter(checkIn -> checkIn.source() == CheckInSource.REST_PUSH)
                .map(checkIn -> checkIn.recorded().at())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
