package org.waypoint.okr.domain.rhythm.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.rhythm.CheckInDue;
import org.waypoint.okr.domain.rhythm.CheckInRhythm;
import org.waypoint.okr.domain.rhythm.Watched;

/**
 * Who is told what on one day. The owner is told first: on the due day, and when the check-in is late. The leads of the
 * unit hear of it only when the grace is over. A reminder comes once a week, at most three times; a check-in answers, and
 * whatever has been silent for four weeks is left to the digest. Apart from the due day itself nobody is written to at
 * the weekend. Each person gets one letter a day.
 */
public final class ReminderRule {
    public static final int MOST_REMINDERS = 3;
    /** Longer than three weekly reminders take; older silence is no longer news to anybody. */
    public static final int DAYS_REMEMBERED = 28;

    private final LocalDate today;
    private final Set<MessageKind> kinds;
    private final History history;
    private final Audience audience;
    private final Map<String, Set<Topic>> topics = new TreeMap<>();

    /**
     * @param kinds those that are switched on
     * @param history at least the last {@link #DAYS_REMEMBERED} days
     */
    public ReminderRule(LocalDate today, Set<MessageKind> kinds, History history, Audience audience) {
        this.today = today;
        this.kinds = Set.copyOf(kinds);
        this.history = history;
        this.audience = audience;
    }

    /** The letters of this day, by recipient; asked once. */
    public List<Letter> letters(Collection<Watched> watched) {
        watched.forEach(this::remind);
        watched.stream()
                .collect(Collectors.groupingBy(one -> one.unit().id().value(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::encourage);
        if (!watched.isEmpty()) {
            Topic programme = new Topic(TopicKind.PROGRAMME, 0);
            audience.coordinators().forEach(key -> weekly(key, programme, Set.of()));
        }
        return topics.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private void remind(Watched one) {
        long id = one.keyResult().id().value();
        CheckInDue due = one.due();
        Set<Long> projects = projects(one);
        if (due.isOwed(today) && !due.isLate(today)) {
            tell(one.ownerKey(), new Topic(TopicKind.DUE, id), projects);
        }
        if (due.isLate(today)) {
            again(one.ownerKey(), new Topic(TopicKind.LATE, id), due, projects);
        }
        if (due.isLate(today) && due.isStale(today)) {
            one.leadKeys().stream()
                    .filter(lead -> !lead.equals(one.ownerKey()))
                    .forEach(lead -> again(lead, new Topic(TopicKind.LATE_IN_UNIT, id), due, projects));
        }
    }

    private void again(String recipient, Topic topic, CheckInDue due, Set<Long> projects) {
        LocalDate weekAgo = today.minusDays(CheckInRhythm.WEEK);
        boolean saidThisWeek = history.last(recipient, topic)
                .filter(day -> day.isAfter(weekAgo))
                .isPresent();
        boolean saidEnough = history.times(recipient, topic, due.nextDue()) >= MOST_REMINDERS;
        if (isWorkday() && !saidThisWeek && !saidEnough && due.overdueDays(today) <= DAYS_REMEMBERED) {
            tell(recipient, topic, projects);
        }
    }

    private void encourage(List<Watched> ofUnit) {
        LocalDate weekAgo = today.minusDays(CheckInRhythm.WEEK);
        boolean allMade = ofUnit.stream().noneMatch(one -> one.due().isOwed(today));
        boolean lately = ofUnit.stream()
                .flatMap(one -> one.due().series().latest().map(Measurement::date).stream())
                .anyMatch(day -> day.isAfter(weekAgo));
        if (allMade && lately) {
            Topic topic =
                    new Topic(TopicKind.ALL_DONE, ofUnit.get(0).unit().id().value());
            people(ofUnit).forEach(key -> weekly(key, topic, projects(ofUnit.get(0))));
        }
    }

    private static Set<String> people(List<Watched> ofUnit) {
        Set<String> people = new LinkedHashSet<>(ofUnit.get(0).leadKeys());
        ofUnit.forEach(one -> people.add(one.ownerKey()));
        return people;
    }

    /** On the first workday of a week on which there is reason to. */
    private void weekly(String recipient, Topic topic, Set<Long> projects) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean said = history.last(recipient, topic)
                .filter(day -> !day.isBefore(monday))
                .isPresent();
        if (isWorkday() && !said) {
            tell(recipient, topic, projects);
        }
    }

    private void tell(String recipient, Topic topic, Set<Long> projects) {
        MessageKind kind = topic.kind().kind();
        if (kinds.contains(kind) && audience.hears(recipient, kind, projects)) {
            topics.computeIfAbsent(recipient, key -> new LinkedHashSet<>()).add(topic);
        }
    }

    private boolean isWorkday() {
        return today.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private static Set<Long> projects(Watched one) {
        return Set.copyOf(one.unit().definition().projectIds());
    }
}
