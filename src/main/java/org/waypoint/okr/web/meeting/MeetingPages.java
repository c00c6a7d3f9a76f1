package org.waypoint.okr.web.meeting;

import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.meeting.MeetingItem;
import org.waypoint.okr.app.meeting.MeetingView;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.meeting.MeetingPage;
import org.waypoint.okr.web.view.meeting.MeetingPage.AgendaItem;
import org.waypoint.okr.web.view.meeting.Recorded;
import org.waypoint.okr.web.view.meeting.Slide;
import org.waypoint.okr.web.view.project.Notice;

/** Turns the agenda into the page of a meeting. */
final class MeetingPages {
    private static final String PAGE = "OkrMeeting";
    private static final String SLIDE = "okr-meeting-";
    private static final String END = SLIDE + "end";
    private static final Notice NONE = new Notice("", "", false, "", "", false);

    private final Formats formats;
    private final Links links;

    MeetingPages(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    MeetingPage of(MeetingView view) {
        List<Slide> slides = slides(view);
        String back = back(view);
        return new MeetingPage(
                formats.text("okr.meeting.title"),
                subtitle(view),
                back,
                slides,
                !slides.isEmpty(),
                slides.stream()
                        .map(slide -> new AgendaItem(slide.id(), slide.title(), slide.done()))
                        .toList(),
                formats.text("okr.meeting.progress", view.recorded(), slides.size()),
                String.valueOf(view.recorded()),
                String.valueOf(slides.size()),
                ending(slides),
                slides.isEmpty() ? nothing(back) : NONE,
                slides.isEmpty());
    }

    private List<Slide> slides(MeetingView view) {
        List<MeetingItem> items = view.items();
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String next = i + 1 < items.size() ? id(items.get(i + 1)) : END;
            Slides maker = new Slides(formats, links, here(view), here(view) + "#" + next);
            slides.add(maker.of(
                    items.get(i),
                    id(items.get(i)),
                    formats.text("okr.meeting.position", i + 1, items.size()),
                    view.day()));
        }
        return slides;
    }

    private MeetingPage.Ending ending(List<Slide> slides) {
        List<Recorded> recorded =
                slides.stream().filter(Slide::done).map(Slide::recorded).toList();
        List<AgendaItem> left = slides.stream()
                .filter(slide -> !slide.done())
                .map(slide -> new AgendaItem(slide.id(), slide.title(), false))
                .toList();
        return new MeetingPage.Ending(
                formats.text("okr.meeting.progress", recorded.size(), slides.size()),
                recorded,
                !recorded.isEmpty(),
                left,
                !left.isEmpty());
    }

    private String subtitle(MeetingView view) {
        String project = view.project().name();
        return view.cycle() == null
                ? project
                : formats.text(
                        "okr.meeting.subtitle", project, view.cycle().cycle().name(), formats.date(view.day()));
    }

    private String back(MeetingView view) {
        String key = view.project().key();
        return view.cycle() == null
                ? links.project(key)
                : links.project(key, view.cycle().cycle().id().value());
    }

    private String here(MeetingView view) {
        return links.page(
                PAGE,
                "projectKey",
                view.project().key(),
                "cycleId",
                view.cycle().cycle().id().value());
    }

    private Notice nothing(String back) {
        return new Notice(
                formats.text("okr.meeting.empty.title"),
                formats.text("okr.meeting.empty.text"),
                true,
                formats.text("okr.meeting.back"),
                back,
                false);
    }

    private static String id(MeetingItem item) {
        return SLIDE + item.keyResult().keyResult().id().value();
    }
}
