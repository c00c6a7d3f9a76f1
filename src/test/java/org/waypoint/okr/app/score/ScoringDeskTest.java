package org.waypoint.okr.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.Cycle;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.keyresult.KeyResult;
import org.waypoint.okr.domain.objective.Objective;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.domain.scoring.Score;
import org.waypoint.okr.domain.settings.Settings;
import org.waypoint.okr.fixture.Company;

public class ScoringDeskTest {
    private final Company company = Company.create();
    private final Objective objective = company.objective("Sell");
    private final KeyResult keyResult = company.keyResult(objective, "Orders");

    private static ScoringDesk desk(String day) {
        return new ScoringDesk(Settings.defaults(), LocalDate.parse(day), ZoneOffset.UTC);
    }

    private List<KeyResult> keyResults() {
        return List.of(company.stored(keyResult));
    }

    @Test
    public void aWeekAgoOnlyWhatWasKnownThenCounts() {
        company.measured(keyResult, "2026-11-08", "30");
        company.measured(keyResult, "2026-11-09", "50");

        ScoringDesk desk = desk("2026-11-15");

        assertThat(desk.score(objective, company.quarter, keyResults()).score().score())
                .isEqualByComparingTo("0.5");
        assertThat(desk.weekAgo(objective, company.quarter, keyResults())
                        .score()
                        .score())
                .isEqualByComparingTo("0.3");
    }

    @Test
    public void historyBeginsWithTheCycleAndEndsWithIt() {
        assertThat(desk("2026-09-30").history(objective, company.quarter, keyResults()))
                .isEmpty();
        assertThat(dates(desk("2026-10-01"))).containsExactly("2026-10-01");
        assertThat(dates(desk("2026-10-07"))).containsExactly("2026-10-07");
        assertThat(dates(desk("2026-10-08"))).containsExactly("2026-10-07", "2026-10-08");
        assertThat(dates(desk("2027-02-01"))).hasSize(14).endsWith("2026-12-31");
    }

    @Test
    public void theBacklogHasNoHistory() {
        Cycle backlog = company.world
                .stores
                .cycles()
                .add(new CycleDefinition("Ideas", null, Cadence.BACKLOG, null), CyclePhase.ACTIVE);

        assertThat(desk("2026-11-15").history(objective, backlog, keyResults())).isEmpty();
    }

    @Test
    public void nothingMoreIsExpectedOfAClosedObjective() {
        Objective closed = company.anObjective("Done").closed().storedIn(company.world);

        assertThat(desk("2026-11-15")
                        .score(closed, company.quarter, keyResults())
                        .score()
                        .pace()
                        .status())
                .isEqualTo(PaceStatus.DONE);
    }

    @Test
    public void explanationsSpeakTheReadersLanguageAndNameKeyResults() {
        company.measured(keyResult, "2026-11-14", "40");
        Score score = desk("2026-11-15")
                .score(objective, company.quarter, keyResults())
                .score();
        ScoreViews views = new ScoreViews(
                (locale, key, arguments) -> locale + " " + key + arguments,
                Locale.GERMAN,
                desk("2026-11-15").rules().grades());

        ScoreView view = views.view(score, Map.of(keyResult.id(), "Orders"));

        assertThat(view.explanation().steps().get(0)).startsWith("de okr.explanation.counted[Orders, 0.4");
        assertThat(views.brief(score).explanation().steps()).isEmpty();
        assertThat(views.brief(score).displayed()).isEqualTo("0.4");
        assertThat(views.brief(score).explanation().formula())
                .isEqualTo(view.explanation().formula());
    }

    private List<String> dates(ScoringDesk desk) {
        return desk.history(objective, company.quarter, keyResults()).stream()
                .map(dated -> dated.date().toString())
                .toList();
    }
}
