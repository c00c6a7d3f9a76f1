package org.waypoint.okr.app.rhythm;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.input.PeopleFields;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.People;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.rhythm.RhythmCalendar;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.domain.rhythm.message.MessageSettings;

/** The OKR Master's console: units and key results that miss check-ins, the next weeks, and what is sent when. */
public final class ConsoleService {
    private static final int WEEKS = 6;

    private final Access access;
    private final Stores stores;
    private final Host host;
    private final Post post;
    private final Writing writing;

    public ConsoleService(Access access, Stores stores, Host host, Post post, Writing writing) {
        this.access = access;
        this.stores = stores;
        this.host = host;
        this.post = post;
        this.writing = writing;
    }

    /** How the programme keeps its rhythm today. */
    public ConsoleView overview(Actor actor) {
        access.coordinator(actor);
        RhythmToday rhythm = RhythmToday.read(stores, writing.today());
        return new ConsoleView(
                rhythm.date(),
                rhythm.units().stream().sorted(UnitRhythm.WORST_FIRST).toList(),
                RhythmCalendar.from(rhythm.date(), WEEKS, rhythm.settings()).events(rhythm.cycles(), rhythm.watched()),
                view(post.settings().read()),
                unsubscribed());
    }

    /** What is sent and when. */
    public MessageSettingsView settings(Actor actor) {
        access.coordinator(actor);
        return view(post.settings().read());
    }

    /** Fields: kinds, hour, digestKeys, version. Absent ones stay. */
    public MessageSettingsView changeSettings(Actor actor, Input input) {
        access.coordinator(actor);
        return view(writing.run(() -> {
            MessageSettings before = post.settings().read();
            long version = input.version();
            MessageSettings next = new MessageSettings(
                    input.has("kinds") ? kinds(input, "kinds") : before.kinds(),
                    input.has("hour") ? input.requiredInteger("hour", 0, MessageSettings.LAST_HOUR) : before.hour(),
                    digestKeys(input, before),
                    version);
            input.refuseIfAny();
            return post.settings().store(next, version);
        }));
    }

    private List<String> digestKeys(Input input, MessageSettings before) {
        return input.has("digestKeys")
                ? new PeopleFields(input, host.users()).several("digestKeys", before.digestKeys())
                : before.digestKeys();
    }

    static Set<MessageKind> kinds(Input input, String field) {
        Set<MessageKind> kinds = EnumSet.noneOf(MessageKind.class);
        for (String name : input.texts(field)) {
            Arrays.stream(MessageKind.values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            kinds::add,
                            () -> input.refuse(field, Reason.NOT_A_CHOICE, Arrays.toString(MessageKind.values())));
        }
        return kinds;
    }

    private Map<MessageKind, Integer> unsubscribed() {
        return post.preferences().all().stream()
                .flatMap(preference -> preference.unsubscribed().stream())
                .collect(Collectors.toMap(kind -> kind, kind -> 1, Integer::sum));
    }

    private MessageSettingsView view(MessageSettings settings) {
        People people = People.of(host.users(), settings.digestKeys());
        return new MessageSettingsView(
                settings, settings.digestKeys().stream().map(people::named).toList());
    }
}
