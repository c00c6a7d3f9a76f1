package org.waypoint.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.waypoint.sandbox.NotImitated;

/** All people of the sandbox, and the worker behind Jira's user manager. */
public final class Users {
    private static final long FIRST_ID = 10100;
    private final Map<String, SandboxUser> byKey = new ConcurrentSkipListMap<>();
    private final Map<String, SandboxUser> byName = new ConcurrentHashMap<>();

    /** Adds a person whose password is the user name; the same name again is refused. */
    public synchronized SandboxUser add(String username, String displayName, boolean active) {
        if (byName.containsKey(username)) {
            throw new NotImitated("There is already a user " + username + ".");
        }
        SandboxUser user = new SandboxUser(FIRST_ID + byKey.size(), username, displayName, active);
        byKey.put(user.getKey(), user);
        byName.put(username, user);
        return user;
    }

    /** The person of that user name, or a refusal. */
    public SandboxUser named(String username) {
        SandboxUser user = byName.get(username);
        if (user == null) {
            throw new NotImitated("The sandbox has no user " + username + ".");
        }
        return user;
    }

    public boolean has(String username) {
        return byName.containsKey(username);
    }

    /** The person with that name and password, or null. */
    public SandboxUser login(String username, String password) {
        SandboxUser user = username == null ? null : byName.get(username.toLowerCase(Locale.ROOT));
        return user != null && user.hasPassword(password) ? user : null;
    }

    public List<SandboxUser> all() {
        return List.copyOf(byKey.values());
    }

    public Collection<ApplicationUser> getAllApplicationUsers() {
        return byKey.values().stream().map(SandboxUser::face).toList();
    }

    public Optional<ApplicationUser> getUserById(Long id) {
        return Optional.ofNullable(getUserByKey("JIRAUSER" + id));
    }

    public ApplicationUser getUserByKey(String key) {
        SandboxUser user = key == null ? null : byKey.get(key);
        return user == null ? null : user.face();
    }

    public ApplicationUser getUserByName(String name) {
        SandboxUser user = name == null ? null : byName.get(name.toLowerCase(Locale.ROOT));
        return user == null ? null : user.face();
    }

    public boolean isUserExisting(ApplicationUser user) {
        return user != null && byKey.containsKey(user.getKey());
    }

    static SandboxUser behind(ApplicationUser user) {
        return (SandboxUser) Imitation.behind(user);
    }
}
