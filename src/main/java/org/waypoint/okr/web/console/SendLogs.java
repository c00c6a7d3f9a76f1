package org.waypoint.okr.web.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.rhythm.MessageView;
import org.waypoint.okr.domain.rhythm.message.Message;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.console.SendLog;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Lozenge;

/** Puts the send log into words. */
final class SendLogs {
    static final int LINES = 25;

    private final PageDesk desk;
    private final Formats formats;
    private final Links links;
    private final FormValues asked;
    private final KindSwitches kinds;

    SendLogs(PageDesk desk, Formats formats, Links links, FormValues asked) {
        this.desk = desk;
        this.formats = formats;
        this.links = links;
        this.asked = asked;
        this.kinds = new KindSwitches(formats);
    }

    SendLog of(PageOf<MessageView> page) {
        int last = page.offset() + page.items().size();
        return new SendLog(
                page.items().stream().map(this::line).toList(),
                !page.items().isEmpty(),
                formats.text("okr.console.log.range", page.offset() + 1, last, page.total()),
                filter(),
                new SendLog.Pager(
                        page.offset() > 0,
                        href(Math.max(0, page.offset() - LINES)),
                        last < page.total(),
                        href(page.offset() + LINES)));
    }

    private SendLog.Line line(MessageView view) {
        Message message = view.message();
        Instant settled = message.settledAt();
        String name = view.recipient().displayName();
        return new SendLog.Line(
                String.valueOf(message.id().value()),
                String.valueOf(message.version()),
                formats.date(message.day()),
                name,
                kinds.name(message.kind()),
                state(view),
                desk.moment(settled == null ? message.claimedAt() : settled, formats),
                view.mayBeSentAgain(),
                formats.text("okr.console.log.again-to", name));
    }

    private Lozenge state(MessageView view) {
        if (view.interrupted()) {
            return Lozenge.of(
                    formats.text("okr.console.log.interrupted"),
                    "warning",
                    formats.text("okr.console.log.interrupted.hint"));
        }
        return switch (view.message().state()) {
            case CLAIMED -> Lozenge.of(formats.word("okr.console.log.state.", MessageState.CLAIMED), "info");
            case SENT -> Lozenge.of(formats.word("okr.console.log.state.", MessageState.SENT), "success");
            case FAILED -> Lozenge.of(formats.word("okr.console.log.state.", MessageState.FAILED), "danger");
        };
    }

    private SendLog.Filter filter() {
        List<Choice> kindChoices = new ArrayList<>();
        kindChoices.add(choice("kind", "", formats.text("okr.console.log.any-kind")));
        KindSwitches.ordered().forEach(kind -> kindChoices.add(choice("kind", kind.name(), kinds.name(kind))));
        List<Choice> states = new ArrayList<>();
        states.add(choice("state", "", formats.text("okr.console.log.any-state")));
        for (MessageState state : MessageState.values()) {
            states.add(choice("state", state.name(), formats.word("okr.console.log.state.", state)));
        }
        return new SendLog.Filter(links.page("OkrConsole"), kindChoices, states);
    }

    private Choice choice(String field, String value, String label) {
        return new Choice(value, label, value.equals(asked.get(field)), "okr-log-" + field + "-" + value, "");
    }

    private String href(int offset) {
        return links.page("OkrConsole", "kind", asked.get("kind"), "state", asked.get("state"), "offset", offset)
                + "#okr-log";
    }
}
