package org.waypoint.okr.app.permission;

import static org.waypoint.okr.app.permission.PermissionUseCases.input;
import static org.waypoint.okr.app.permission.PermissionUseCases.number;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.domain.rhythm.message.Letter;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.Topic;
import org.waypoint.okr.domain.rhythm.message.TopicKind;

/** The same for the console of the OKR Master and for mails. */
final class PermissionUseCasesOfTheRhythm {
    private final Map<String, BiConsumer<PermissionWorld, Actor>> useCases = new TreeMap<>();

    PermissionUseCasesOfTheRhythm() {
        console();
        messages();
        preferences();
    }

    Map<String, BiConsumer<PermissionWorld, Actor>> all() {
        return useCases;
    }

    private void console() {
        add("ConsoleService.overview", (w, actor) -> w.rhythm.consoleService().overview(actor));
        add("ConsoleService.settings", (w, actor) -> w.rhythm.consoleService().settings(actor));
        add(
                "ConsoleService.changeSettings",
                (w, actor) -> w.rhythm
                        .consoleService()
                        .changeSettings(actor, input("hour", number(7), "version", number(0))));
    }

    private void messages() {
        add("MessageService.preview", (w, actor) -> w.rhythm.messageService().preview(actor));
        add("MessageService.send", (w, actor) -> w.rhythm.messageService().send(actor, input()));
        add("MessageService.list", (w, actor) -> w.rhythm.messageService().list(actor, input()));
        add("MessageService.sendAgain", (w, actor) -> {
            Message message = interrupted(w);
            w.rhythm.messageService().sendAgain(actor, message.id(), input("version", number(message.version())));
        });
    }

    private void preferences() {
        add(
                "MailPreferenceService.get",
                (w, actor) -> w.rhythm.mailPreferenceService().get(actor));
        add(
                "MailPreferenceService.change",
                (w, actor) ->
                        w.rhythm.mailPreferenceService().change(actor, input("plainText", true, "version", number(0))));
    }

    /** A key result is late on a workday, and the node that was to say so has died long ago. */
    private static Message interrupted(PermissionWorld w) {
        w.digestGoesTo("master");
        Topic topic = new Topic(TopicKind.PROGRAMME, 0);
        LocalDate today = w.world.today.date();
        return w.post.claim(new Letter("master", List.of(topic)), today, Instant.parse("2026-11-20T06:00:00Z"));
    }

    private void add(String name, BiConsumer<PermissionWorld, Actor> useCase) {
        useCases.put(name, useCase);
    }
}
