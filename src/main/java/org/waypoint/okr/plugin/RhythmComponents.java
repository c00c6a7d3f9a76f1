package org.waypoint.okr.plugin;

import org.springframework.stereotype.Component;
import org.waypoint.okr.app.permission.Access;
import org.waypoint.okr.app.port.Host;
import org.waypoint.okr.app.port.IdempotencyRecords;
import org.waypoint.okr.app.port.Permissions;
import org.waypoint.okr.app.port.Post;
import org.waypoint.okr.app.port.Stores;
import org.waypoint.okr.app.port.Writing;
import org.waypoint.okr.app.rhythm.ConsoleService;
import org.waypoint.okr.app.rhythm.MailPreferenceService;
import org.waypoint.okr.app.rhythm.MessageService;
import org.waypoint.okr.app.rhythm.Reminders;
import org.waypoint.okr.app.upkeep.CleanUp;
import org.waypoint.okr.scheduling.LoggedPieces;

/** Builds the use cases of the weekly rhythm, as {@link OkrComponents} builds the others. */
@Component
public final class RhythmComponents {
    private final Stores stores;
    private final Host host;
    private final Post post;
    private final Permissions permissions;
    private final Writing writing;

    public RhythmComponents(Stores stores, Host host, Post post, Permissions permissions, Writing writing) {
        this.stores = stores;
        this.host = host;
        this.post = post;
        this.permissions = permissions;
        this.writing = writing;
    }

    public ConsoleService consoleService() {
        return new ConsoleService(new Access(permissions), stores, host, post, writing);
    }

    public MailPreferenceService mailPreferenceService() {
        return new MailPreferenceService(new Access(permissions), post.preferences(), writing);
    }

    public MessageService messageService() {
        return new MessageService(new Access(permissions), host, post, writing, reminders());
    }

    public CleanUp cleanUp(IdempotencyRecords requests) {
        return new CleanUp(post.messages(), requests, writing);
    }

    public Reminders reminders() {
        return new Reminders(stores, host, post, permissions, writing, new LoggedPieces());
    }
}
