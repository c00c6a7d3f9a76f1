package org.waypoint.okr.app.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.lookup.Lookup;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.audit.Stamp;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.checkin.CheckInDraft;
import org.waypoint.okr.domain.checkin.CheckInRecorded;
import org.waypoint.okr.domain.checkin.CheckInRule;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.refusal.Refusal;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.source.KeyResultSource;
import org.waypoint.okr.domain.source.KeyResultSources;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceRun;

/**
 * One run of a search: measure, then decide and record under the key result's row lock, so that two nodes that measured
 * at the same moment record once. A run that fails records nothing but its failure.
 */
final class SourceRuns {
    private final Stores stores;
    private final Lookup lookup;
    private final KeyResultSources sources;
    private final SourceMeasuring measuring;
    private final Writing writing;

    SourceRuns(Stores stores, KeyResultSources sources, SourceMeasuring measuring, Writing writing) {
        this.stores = stores;
        this.lookup = new Lookup(stores);
        this.sources = sources;
        this.measuring = measuring;
        this.writing = writing;
    }

    /**
     * @param scheduled nobody asked for it: what a person said today stands then
     * @return the new check-in, if there is one
     */
    Optional<CheckIn> run(KeyResultPlace place, KeyResultSource source, boolean scheduled) {
        Instant start = writing.today().now();
        try {
            CheckInRule.requireOpen(place.cycle());
            SourcePreview measured = measuring.measure(place, source.definition());
            recordable(place, measured);
            return record(source.definition(), place, measured, scheduled);
        } catch (Refused refused) {
            long millis = Duration.between(start, writing.today().now()).toMillis();
            failed(
                    place.keyResult().id(),
                    source.definition(),
                    refused.refusals().get(0),
                    millis);
            return Optional.empty();
        }
    }

    private Optional<CheckIn> record(
            SourceDefinition asked, KeyResultPlace place, SourcePreview measured, boolean scheduled) {
        KeyResultId id = place.keyResult().id();
        Optional<CheckIn> recorded = writing.run(() -> {
            if (!stillAsks(id, asked)) {
                return Optional.empty();
            }
            // the search may have taken its time: the cycle may be closed by now, or the key result another one
            CheckInDraft draft = recordable(lookup.keyResult(id), measured);
            Optional<CheckIn> checkIn = isSaidToday(id, measured, scheduled)
                    ? Optional.empty()
                    : Optional.of(stores.checkIns()
                            .record(place.keyResult(), draft, asked.kind(), stamp(SourceFields.runAs(asked))));
            sources.note(id, new SourceRun(writing.today().now(), measured.millis(), measured.value(), null, null));
            return checkIn;
        });
        recorded.ifPresent(checkIn -> writing.announcements().announce(new CheckInRecorded(checkIn)));
        return recorded;
    }

    /** The last good value stays where it is. */
    private void failed(KeyResultId id, SourceDefinition asked, Refusal refusal, long millis) {
        String detail = refusal.arguments().isEmpty()
                ? null
                : String.join(
                        " / ", refusal.arguments().stream().map(String::valueOf).toList());
        writing.run(() -> {
            Optional<KeyResultSource> stored = sources.lock(id);
            if (stored.isPresent() && stored.get().definition().asksTheSame(asked)) {
                SourceRun before = stored.get().lastRun();
                sources.note(
                        id,
                        new SourceRun(
                                writing.today().now(),
                                millis,
                                before == null ? null : before.value(),
                                refusal.reason(),
                                detail));
            }
            return id;
        });
    }

    /** Somebody may have changed the search while it ran; its answer is to another question then. */
    private boolean stillAsks(KeyResultId id, SourceDefinition asked) {
        return sources.lock(id)
                .filter(stored -> stored.definition().asksTheSame(asked))
                .isPresent();
    }

    private boolean isSaidToday(KeyResultId id, SourcePreview measured, boolean scheduled) {
        List<CheckIn> newest = stores.checkIns().of(id, 0, 1);
        if (newest.isEmpty() || !newest.get(0).draft().date().equals(today())) {
            return false;
        }
        CheckIn last = newest.get(0);
        return last.source().isAutomatic() ? last.draft().value().compareTo(measured.value()) == 0 : scheduled;
    }

    private CheckInDraft recordable(KeyResultPlace place, SourcePreview measured) {
        CheckInRule.requireOpen(place.cycle());
        KeyResult keyResult = place.keyResult();
        Integer confidence =
                keyResult.series().latest().map(Measurement::confidence).orElse(null);
        CheckInDraft draft = new CheckInDraft(today(), measured.value(), usual(confidence), null, null);
        Refused.ifAny(CheckInRule.refusals(draft, keyResult, place.cycle(), today()));
        return draft;
    }

    private static int usual(@Nullable Integer confidence) {
        return confidence == null ? CheckInRule.FIRST_CONFIDENCE : confidence;
    }

    private LocalDate today() {
        return writing.today().date();
    }

    private Stamp stamp(String userKey) {
        return writing.today().stamp(new Actor(userKey, Locale.ENGLISH));
    }
}
