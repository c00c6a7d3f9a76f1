package org.waypoint.okr.web.keyresult;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waypoint.okr.app.checkin.CheckInView;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.keyresult.KeyResultView;
import org.waypoint.okr.app.objective.ObjectiveView;
import org.waypoint.okr.domain.checkin.CheckIn;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.keyresult.Measurement;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.chart.ChartSubject;
import org.waypoint.okr.web.chart.Charts;
import org.waypoint.okr.web.checkin.CheckInHistoryRows;
import org.waypoint.okr.web.part.Aims;
import org.waypoint.okr.web.part.KeyResultMarks;
import org.waypoint.okr.web.part.NumberLinks;
import org.waypoint.okr.web.part.Scores;
import org.waypoint.okr.web.view.chart.Chart;
import org.waypoint.okr.web.view.form.CheckInPage.PastCheckIn;
import org.waypoint.okr.web.view.hypothesis.Fact;
import org.waypoint.okr.web.view.keyresult.CheckInSection;
import org.waypoint.okr.web.view.keyresult.KeyResultDetail;
import org.waypoint.okr.web.view.keyresult.KeyResultHead;
import org.waypoint.okr.web.view.part.Lozenge;
import org.waypoint.okr.web.view.source.SourceSection;

/** Shows everything about one key result. */
final class KeyResultDetails {
    private final Formats formats;
    private final Links links;
    private final LocalDate today;

    KeyResultDetails(Formats formats, Links links, LocalDate today) {
        this.formats = formats;
        this.today = today;
        this.links = links;
    }

    KeyResultDetail of(KeyResultSubjects.Subject subject, SourceSection source) {
        String here = links.keyResult(subject.keyResult().keyResult().id().value());
        return new KeyResultDetail(
                head(subject.keyResult(), subject.objective(), here),
                chart(subject),
                checkIns(subject, here),
                new KeyResultBets(formats, links, here).of(subject),
                new PartnerSections(formats, links).of(subject.keyResult(), here),
                subject.keyResult().partnership() != null,
                source);
    }

    private KeyResultHead head(KeyResultView view, ObjectiveView objective, String here) {
        long id = view.keyResult().id().value();
        Scores scores = new Scores(formats);
        Aims aims = new Aims(formats);
        return new KeyResultHead(
                view.keyResult().title(),
                objective.objective().title(),
                formats.text(
                        "okr.key-result.page.place",
                        objective.unit().name(),
                        objective.cycle().name()),
                links.page(
                        "OkrTree",
                        "cycleId",
                        objective.cycle().id().value(),
                        "unitId",
                        objective.unit().id().value()),
                marks(view, objective),
                aims.current(view.keyResult().metric(), view.current()),
                aims.aim(view.keyResult().metric()),
                scores.chip(
                        view.score(),
                        view.keyResult().title(),
                        links.page("OkrExplainScore!default", "keyResultId", id, "returnUrl", here),
                        "okr-explain-key-result-" + id),
                scores.pace(view.score()),
                view.score().pace().status() != PaceStatus.NONE,
                facts(view, here),
                view.mayCheckIn(),
                view.mayCheckIn() && view.stale(),
                links.page("OkrRecordCheckIn!default", "keyResultId", id, "returnUrl", here),
                view.mayEdit(),
                links.page("OkrEditKeyResult!default", "keyResultId", id, "returnUrl", here));
    }

    private List<Lozenge> marks(KeyResultView view, ObjectiveView objective) {
        List<Lozenge> marks = new ArrayList<>();
        if (objective.objective().definition().type() == ObjectiveType.COMMITTED) {
            marks.add(Lozenge.of(formats.text("okr.common.type.committed"), "info"));
        }
        if (view.score().committedMissed()) {
            marks.add(Lozenge.of(
                    formats.text("okr.common.mark.committed-missed"),
                    "danger",
                    formats.text("okr.common.mark.committed-missed.hint")));
        }
        marks.addAll(new KeyResultMarks(formats).of(view));
        return marks;
    }

    private List<Fact> facts(KeyResultView view, String here) {
        NumberLinks numbers = new NumberLinks(formats, links, here);
        long id = view.keyResult().id().value();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("okr.key-result.page.owner", view.owner().displayName()));
        if (view.confidence() != null) {
            String confidence = formats.text("okr.key-result.page.confidence.of", view.confidence());
            facts.add(new Fact(
                    formats.text("okr.key-result.page.confidence"),
                    numbers.of(ExplainedNumber.CONFIDENCE, confidence, "head", "keyResultId", id)));
        }
        if (view.movement() != null) {
            facts.add(new Fact(
                    formats.text("okr.key-result.page.movement"), numbers.movement(view.movement(), "head", id)));
        }
        if (view.betCoverage() != null) {
            String coverage = formats.percent(view.betCoverage());
            facts.add(new Fact(
                    formats.text(ExplainedNumber.BET_COVERAGE.textKey()),
                    numbers.of(ExplainedNumber.BET_COVERAGE, coverage, "head", "keyResultId", id)));
        }
        if (view.lastCheckInOn() != null) {
            facts.add(fact("okr.key-result.page.last-check-in", formats.date(view.lastCheckInOn())));
        }
        return facts;
    }

    private Fact fact(String nameKey, String value) {
        return new Fact(formats.text(nameKey), value);
    }

    private Chart chart(KeyResultSubjects.Subject subject) {
        KeyResult keyResult = subject.keyResult().keyResult();
        List<ChartSubject.Point> points = keyResult.series().points().stream()
                .map(point -> new ChartSubject.Point(point.date(), point.value(), isAutomatic(point, subject)))
                .toList();
        return new Charts(formats)
                .of(
                        new ChartSubject(
                                keyResult.metric(),
                                subject.objective().cycle().definition().range(),
                                points,
                                subject.forecast().forecast(),
                                today),
                        subject.forecast());
    }

    private static boolean isAutomatic(Measurement point, KeyResultSubjects.Subject subject) {
        return subject.history().items().stream()
                .map(CheckInView::checkIn)
                .filter(checkIn -> checkIn.stands() && checkIn.source().isAutomatic())
                .map(CheckIn::draft)
                .anyMatch(draft ->
                        draft.date().equals(point.date()) && draft.value().compareTo(point.value()) == 0);
    }

    private CheckInSection checkIns(KeyResultSubjects.Subject subject, String here) {
        CheckInHistoryRows rows = new CheckInHistoryRows(formats, links, here);
        List<PastCheckIn> shown = subject.history().items().stream()
                .map(view -> rows.row(view, subject.keyResult().keyResult().metric(), subject.isOpen()))
                .toList();
        int older = subject.history().total() - shown.size();
        return new CheckInSection(
                formats.text("okr.key-result.page.check-ins", subject.history().total()),
                shown,
                !shown.isEmpty(),
                older > 0 ? formats.text("okr.key-result.page.older", older) : "",
                older > 0);
    }
}
