package org.waypoint.okr.app.rhythm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Addressee;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.domain.rhythm.message.Audience;
import org.waypoint.okr.domain.rhythm.message.MailPreference;
import org.waypoint.okr.domain.rhythm.message.MessageKind;

/** Who may be written to, as Jira and the people themselves say; asked once for each person. */
final class Recipients implements Audience {
    private final Post post;
    private final Permissions permissions;
    private final Map<String, MailPreference> preferences;
    private final Map<String, Optional<Addressee>> addressees = new HashMap<>();
    private final Map<String, Boolean> browsing = new HashMap<>();

    Recipients(Post post, Permissions permissions) {
        this.post = post;
        this.permissions = permissions;
        this.preferences = post.preferences().all().stream()
                .collect(Collectors.toMap(MailPreference::userKey, preference -> preference));
    }

    @Override
    public boolean hears(String userKey, MessageKind kind, Set<Long> projectIds) {
        return !preference(userKey).unsubscribed().contains(kind)
                && find(userKey).isPresent()
                && (projectIds.isEmpty() || projectIds.stream().anyMatch(id -> browses(userKey, id)));
    }

    @Override
    public Set<String> coordinators() {
        return post.settings().read().digestKeys().stream()
                .filter(this::coordinates)
                .collect(Collectors.toSet());
    }

    Optional<Addressee> find(String userKey) {
        return addressees.computeIfAbsent(userKey, key -> post.mailer().addressee(key));
    }

    MailPreference preference(String userKey) {
        return preferences.getOrDefault(userKey, MailPreference.of(userKey));
    }

    private boolean coordinates(String userKey) {
        return actor(userKey)
                .filter(actor -> permissions.coordinates(actor) || permissions.administers(actor))
                .isPresent();
    }

    private boolean browses(String userKey, long projectId) {
        return browsing.computeIfAbsent(
                projectId + " " + userKey,
                key -> actor(userKey)
                        .filter(actor -> permissions.browses(actor, projectId))
                        .isPresent());
    }

    private Optional<Actor> actor(String userKey) {
        return find(userKey).map(person -> new Actor(userKey, person.locale()));
    }
}
