package org.waypoint.okr.app.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.scoring.GradeRules;
import org.waypoint.okr.domain.scoring.Score;
import org.waypoint.okr.domain.scoring.explanation.ScoreExplanation;

/** Puts scores into the reader's language; computes nothing. */
public final class ScoreViews {
    private static final int NAMED = 30;

    private final Texts texts;
    private final Locale locale;
    private final GradeRules rules;

    /** @param rules whose words for the bands count before those of the language */
    public ScoreViews(Texts texts, Locale locale, GradeRules rules) {
        this.rules = rules;
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * @param titles titles of the key results that the explanation may name
     */
    public ScoreView view(Score score, Map<KeyResultId, String> titles) {
        return new ScoreView(
                score.score(),
                score.progress(),
                score.displayed() == null ? null : score.displayed().toPlainString(),
                score.band(),
                label(score.band()),
                score.grade().committedMissed(),
                score.grade().possiblyTooEasy(),
                score.belowBaseline(),
                new PaceView(
                        score.pace().expected(),
                        score.pace().difference(),
                        score.pace().status()),
                new ExplanationViews(texts, locale).of(score.explanation(), titles));
    }

    private String label(Band band) {
        String own = rules.labelOf(band);
        return own == null ? texts.text(locale, band.textKey(), List.of()) : own;
    }

    /** The numbers alone, for long lists; how they came about is asked for one by one. */
    public ScoreView brief(Score score) {
        ScoreExplanation explanation = score.explanation();
        return view(
                new Score(
                        score.score(),
                        score.progress(),
                        score.grade(),
                        score.pace(),
                        new ScoreExplanation(
                                explanation.ruleVersion(), explanation.formula(), Map.of(), List.of(), List.of())),
                Map.of());
    }

    /** A sentence for each objective of a mean, the first of many; and how many more there are. */
    public List<String> members(Collection<Member> members) {
        List<String> sentences = new ArrayList<>();
        members.stream().limit(NAMED).forEach(member -> sentences.add(member(member)));
        if (members.size() > NAMED) {
            sentences.add(texts.text(locale, "okr.roll-up.more-objectives", List.of(members.size() - NAMED)));
        }
        return sentences;
    }

    private String member(Member member) {
        BigDecimal score = member.score().score();
        return score == null
                ? texts.text(locale, "okr.roll-up.objective-without-score", List.of(member.title()))
                : texts.text(locale, "okr.roll-up.objective-counted", List.of(member.title(), score));
    }

    /** One objective of a mean. */
    public record Member(String title, Score score) {}
}
