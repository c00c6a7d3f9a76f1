package org.waypoint.okr.web.health;

import java.math.BigDecimal;
import java.util.List;
import org.waypoint.okr.app.health.HeadView;
import org.waypoint.okr.app.health.NamedGap;
import org.waypoint.okr.domain.health.Head;
import org.waypoint.okr.domain.health.HealthGap;
import org.waypoint.okr.domain.health.Share;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.health.HeadCard;

/** Shows a head: one number large, its trend small, and beneath it what lowers it. */
final class HeadCards {
    private static final int SHOWN = 4;
    private static final int PERCENT = 2;

    private final HealthDesk desk;
    private final Trends trends;

    HeadCards(HealthDesk desk) {
        this.desk = desk;
        this.trends = new Trends(desk);
    }

    HeadCard of(HeadView view) {
        Head head = view.health().head();
        Share now = view.health().now().share();
        BigDecimal before =
                view.health().before() == null ? null : view.health().before().shown();
        List<HeadCard.Gap> gaps = view.gaps().stream().map(this::gap).toList();
        List<HeadCard.Gap> more = gaps.stream().skip(SHOWN).toList();
        int rest = view.gapCount() - gaps.size();
        String name = desk.formats().word("okr.health.head.", head);
        return new HeadCard(
                "okr-health-" + Formats.css(head),
                name,
                number(now),
                desk.links().page("OkrExplainHealth!default", "head", head.name(), "cycleId", desk.cycleId()),
                desk.text("okr.health.number", name, number(now)),
                says(head, now),
                head == Head.TRACKING
                        ? trends.sinceWeeks(view.health().change())
                        : trends.sinceCycle(view.health().change()),
                percent(now.shown()),
                now.shown() != null,
                percent(before),
                now.shown() != null && before != null,
                gaps.stream().limit(SHOWN).toList(),
                !gaps.isEmpty(),
                more,
                !more.isEmpty(),
                desk.text("okr.health.more", view.gapCount() - SHOWN),
                rest > 0 ? desk.text("okr.health.rest", rest) : "");
    }

    /** The share in whole per cent, or a dash where there is none. */
    String number(Share share) {
        BigDecimal shown = share.shown();
        return shown == null ? HealthDesk.NOTHING : desk.formats().percent(shown);
    }

    /** Of what it is made, or why there is no number. */
    String says(Head head, Share share) {
        return share.shown() == null
                ? desk.formats().word("okr.health.none.", head)
                : desk.text("okr.health.says." + Formats.css(head), share.part(), share.whole());
    }

    private HeadCard.Gap gap(NamedGap named) {
        HealthGap gap = named.gap();
        String words = desk.text("okr.health.gap." + Formats.css(gap.kind()), gap.count(), gap.of());
        boolean ofUnit = gap.objectiveId() == null;
        return new HeadCard.Gap(
                named.title(), href(named), ofUnit ? words : desk.text("okr.health.gap-in", words, named.unitName()));
    }

    private String href(NamedGap named) {
        HealthGap gap = named.gap();
        if (gap.kind() == HealthGap.Kind.FADING) {
            return desk.links().page("OkrUnitHistory", "unitId", gap.unitId().value());
        }
        if (gap.keyResultId() != null) {
            return desk.links().keyResult(gap.keyResultId().value());
        }
        return named.objectiveTitle() == null
                ? desk.unit(gap.unitId().value())
                : desk.objective(gap.unitId().value(), named.objectiveTitle());
    }

    private static String percent(BigDecimal shown) {
        return shown == null ? "0" : shown.movePointRight(PERCENT).toPlainString();
    }
}
