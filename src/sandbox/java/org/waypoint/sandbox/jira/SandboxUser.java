package org.waypoint.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** A person of the sandbox; the password is the user name. Key and name differ, as they do in Jira since 8.4. */
public final class SandboxUser {
    private final long id;
    private final String username;
    private final String displayName;
    private final boolean active;
    private final ApplicationUser face = Imitation.of(ApplicationUser.class, this);
    private volatile Locale locale = Locale.ENGLISH;

    SandboxUser(long id, String username, String displayName, boolean active) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.active = active;
    }

    /** This person as the host's interface. */
    public ApplicationUser face() {
        return face;
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return "JIRAUSER" + id;
    }

    public String getUsername() {
        return username;
    }

    public String getName() {
        return username;
    }

    public long getDirectoryId() {
        return 1;
    }

    public boolean isActive() {
        return active;
    }

    public String getEmailAddress() {
        return username + "@example.com";
    }

    public String getDisplayName() {
        return displayName;
    }

    public Locale locale() {
        return locale;
    }

    public void speak(Locale newLocale) {
        locale = newLocale;
    }

    boolean hasPassword(String password) {
        return active && username.equals(password);
    }

    @Override
    public String toString() {
        return username + "(" + getKey() + ")";
    }
}
