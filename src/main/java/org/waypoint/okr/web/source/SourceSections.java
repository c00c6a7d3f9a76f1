package org.waypoint.okr.web.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.lookup.KeyResultPlace;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.source.BesideService;
import org.waypoint.okr.app.source.BesideView;
import org.waypoint.okr.app.source.BesideView.WorkView;
import org.waypoint.okr.app.source.SourceService;
import org.waypoint.okr.app.source.SourceView;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.scoring.arithmetic.Ratio;
import org.waypoint.okr.domain.source.SourceDefinition;
import org.waypoint.okr.domain.source.SourceRun;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.part.NumberLinks;
import org.waypoint.okr.web.view.part.NumberLink;
import org.waypoint.okr.web.view.source.SourceSection;

/** The section of a key result's page about its source and the work beside it. */
public final class SourceSections {
    private final SourceService sources;
    private final BesideService beside;
    private final PageDesk desk;

    public SourceSections(SourceService sources, BesideService beside, PageDesk desk) {
        this.sources = sources;
        this.beside = beside;
        this.desk = desk;
    }

    public SourceSection of(Actor actor, KeyResultPlace place, Formats formats, Links links) {
        KeyResultId id = place.keyResult().id();
        SourceView view = sources.get(actor, place);
        BesideView near = beside.of(actor, List.of(id)).getOrDefault(id, BesideView.NOTHING);
        SourceRun run = view.source().lastRun();
        String error = run == null || run.error() == null ? "" : SourceWords.error(formats, run.error());
        String detail = run == null || run.detail() == null ? "" : run.detail();
        String jql = text(view.source().definition().jql());
        String work = new BesideMarks(formats).work(near.work());
        String number = String.valueOf(id.value());
        String here = links.keyResult(id.value());
        return new SourceSection(
                number,
                kind(view, formats),
                lastRun(view, formats),
                run != null || view.lastPush() != null,
                error,
                !error.isEmpty(),
                detail,
                !detail.isEmpty(),
                jql,
                !jql.isEmpty(),
                search(links, jql),
                view.mayManage(),
                links.page("OkrKeyResultSource!default", "keyResultId", number, "returnUrl", here),
                view.mayRun(),
                links.page("OkrRunSource"),
                here,
                work,
                why(near.work(), id.value(), new NumberLinks(formats, links, here)),
                near.work() != null && near.work().total() > 0,
                !work.isEmpty(),
                search(links, "issue in epicsOfKeyResult(" + number + ")"));
    }

    /** The share behind the sentence about work. */
    private static NumberLink why(WorkView work, long id, NumberLinks numbers) {
        if (work == null || work.total() == 0) {
            return NumberLink.plain("");
        }
        String share = numbers.formats().percent(Ratio.of(work.done(), work.total()));
        return numbers.of(ExplainedNumber.WORK_DONE, share, "work", "keyResultId", id);
    }

    static String search(Links links, String jql) {
        return links.contextPath() + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }

    private static String kind(SourceView view, Formats formats) {
        SourceDefinition definition = view.source().definition();
        String kind = formats.word("okr.source.kind.", definition.kind());
        if (!definition.kind().isSearch() || view.runAs() == null) {
            return kind;
        }
        String person = view.runAs().displayName();
        String rhythm = formats.word("okr.source.interval.", definition.interval());
        String field = view.numberField();
        return field == null
                ? formats.text("okr.source.summary", kind, rhythm, person)
                : formats.text("okr.source.summary.field", kind, field, rhythm, person);
    }

    private String lastRun(SourceView view, Formats formats) {
        if (view.lastPush() != null) {
            return formats.text("okr.source.last-push", desk.moment(view.lastPush(), formats));
        }
        SourceRun run = view.source().lastRun();
        if (run == null) {
            return "";
        }
        String at = desk.moment(run.at(), formats);
        if (run.failed()) {
            return run.value() == null
                    ? formats.text("okr.source.last-run.failed", at)
                    : formats.text("okr.source.last-run.kept", at, formats.number(run.value()));
        }
        return formats.text("okr.source.last-run", at, formats.number(run.value()), String.valueOf(run.millis()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
