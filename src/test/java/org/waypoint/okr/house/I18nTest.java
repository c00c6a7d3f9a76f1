package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.waypoint.okr.app.alignment.GapKind;
import org.waypoint.okr.app.duty.DutyKind;
import org.waypoint.okr.app.duty.DutyUrgency;
import org.waypoint.okr.app.explain.ExplainedNumber;
import org.waypoint.okr.app.imports.ImportKind;
import org.waypoint.okr.app.imports.ImportOptions;
import org.waypoint.okr.app.imports.ImportedThing;
import org.waypoint.okr.app.imports.RemarkKind;
import org.waypoint.okr.domain.alignment.AlignmentKind;
import org.waypoint.okr.domain.calibration.PredictedRange;
import org.waypoint.okr.domain.checkin.CheckInSource;
import org.waypoint.okr.domain.closing.ChildPlan;
import org.waypoint.okr.domain.closing.ClosingStep;
import org.waypoint.okr.domain.closing.LinkState;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.CyclePhase;
import org.waypoint.okr.domain.forecast.ForecastObstacle;
import org.waypoint.okr.domain.hypothesis.Badge;
import org.waypoint.okr.domain.hypothesis.BeliefChange;
import org.waypoint.okr.domain.hypothesis.EvidenceKind;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.domain.hypothesis.NextStep;
import org.waypoint.okr.domain.hypothesis.Verdict;
import org.waypoint.okr.domain.keyresult.Indicator;
import org.waypoint.okr.domain.keyresult.KeyResultKind;
import org.waypoint.okr.domain.objective.Decision;
import org.waypoint.okr.domain.objective.ObjectiveState;
import org.waypoint.okr.domain.objective.ObjectiveType;
import org.waypoint.okr.domain.objective.Origin;
import org.waypoint.okr.domain.partner.PartnerAnswer;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.rhythm.message.MessageKind;
import org.waypoint.okr.domain.rhythm.message.MessageState;
import org.waypoint.okr.domain.scoring.Band;
import org.waypoint.okr.domain.scoring.PaceStatus;
import org.waypoint.okr.domain.scoring.explanation.ExclusionReason;
import org.waypoint.okr.domain.scoring.explanation.Formula;
import org.waypoint.okr.domain.scoring.explanation.InputName;
import org.waypoint.okr.domain.scoring.explanation.StepKind;
import org.waypoint.okr.domain.source.SourceInterval;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.web.chart.Level;

/** Every text exists in every language, and every key is used; each rule is shown a planted fault as well. */
public class I18nTest {
    /** The keys that code computes: a prefix and the constant, in kebab-case, that completes it. */
    private static final Map<String, Class<? extends Enum<?>>> COMPUTED = Map.ofEntries(
            Map.entry("okr.admin.cadence.", Cadence.class),
            Map.entry("okr.admin.import.kind.", ImportKind.class),
            Map.entry("okr.admin.import.outside.", ImportOptions.OutsideCycle.class),
            Map.entry("okr.admin.import.past.", ImportOptions.PastCycles.class),
            Map.entry("okr.admin.import.undated.", ImportOptions.Undated.class),
            Map.entry("okr.admin.import.unreadable.", ImportOptions.Unreadable.class),
            Map.entry("okr.admin.import.thing.", ImportedThing.class),
            Map.entry("okr.admin.level.", UnitLevel.class),
            Map.entry("okr.align.kind.", AlignmentKind.class),
            Map.entry("okr.check-in.belief.change.", BeliefChange.class),
            Map.entry("okr.owed.action.", DutyKind.class),
            Map.entry("okr.owed.kind.", DutyKind.class),
            Map.entry("okr.owed.urgency.", DutyUrgency.class),
            Map.entry("okr.partner.answer.", PartnerAnswer.class),
            Map.entry("okr.closing.child.", ChildPlan.class),
            Map.entry("okr.closing.link.", LinkState.class),
            Map.entry("okr.closing.decided-as.", Decision.class),
            Map.entry("okr.closing.decision-hint.", Decision.class),
            Map.entry("okr.closing.decision.", Decision.class),
            Map.entry("okr.closing.state.", ClosingStep.class),
            Map.entry("okr.common.alignment-verb.", AlignmentKind.class),
            Map.entry("okr.chart.level.", Level.class),
            Map.entry("okr.common.badge-hint.", Badge.class),
            Map.entry("okr.common.badge.", Badge.class),
            Map.entry("okr.common.band.", Band.class),
            Map.entry("okr.common.gap-hint.", GapKind.class),
            Map.entry("okr.common.gap.", GapKind.class),
            Map.entry("okr.common.hypothesis-state.", HypothesisState.class),
            Map.entry("okr.common.kind-hint.", KeyResultKind.class),
            Map.entry("okr.common.kind.", KeyResultKind.class),
            Map.entry("okr.common.objective-state.", ObjectiveState.class),
            Map.entry("okr.common.pace.", PaceStatus.class),
            Map.entry("okr.common.phase.", CyclePhase.class),
            Map.entry("okr.common.verdict.", Verdict.class),
            Map.entry("okr.console.kind-hint.", MessageKind.class),
            Map.entry("okr.console.kind.", MessageKind.class),
            Map.entry("okr.console.log.state.", MessageState.class),
            Map.entry("okr.excluded.", ExclusionReason.class),
            Map.entry("okr.explain.input.", InputName.class),
            Map.entry("okr.explanation.", StepKind.class),
            Map.entry("okr.forecast.obstacle.", ForecastObstacle.class),
            Map.entry("okr.formula.", Formula.class),
            Map.entry("okr.hypothesis.evidence-hint.", EvidenceKind.class),
            Map.entry("okr.hypothesis.evidence-kind.", EvidenceKind.class),
            Map.entry("okr.hypothesis.next-hint.", NextStep.class),
            Map.entry("okr.hypothesis.next.", NextStep.class),
            Map.entry("okr.hypothesis.verdict-hint.", Verdict.class),
            Map.entry("okr.import.remark.", RemarkKind.class),
            Map.entry("okr.key-result.indicator.", Indicator.class),
            Map.entry("okr.key-result.kind.", KeyResultKind.class),
            Map.entry("okr.number.", ExplainedNumber.class),
            Map.entry("okr.objective.origin.", Origin.class),
            Map.entry("okr.learning.fit.", PredictedRange.Fit.class),
            Map.entry("okr.objective.type.", ObjectiveType.class),
            Map.entry("okr.refusal.", Reason.class),
            Map.entry("okr.source.interval.", SourceInterval.class),
            Map.entry("okr.source.kind.", CheckInSource.class),
            Map.entry("okr.tree.level.", UnitLevel.class));

    private final TextBundle english = TextBundle.of(Source.read(Path.of("i18n/okr.properties")));
    private final List<TextBundle> languages =
            Source.below("i18n", ".properties").stream().map(TextBundle::of).toList();
    private final List<Source> pages =
            join(Source.below("src/main/resources", ".vm"), Source.below("src/main/resources", ".js"));
    private final Set<String> literals = TextRules.literals(
            join(pages, Source.below("src/main/java", ".java"), List.of(Source.read(Path.of("atlassian-plugin.xml")))));

    @Test
    public void thereIsEnglishAndGerman() {
        assertThat(languages).extracting(TextBundle::path).contains("i18n/okr.properties", "i18n/okr_de.properties");
    }

    @Test
    public void everyFileIsWellFormed() {
        assertThat(languages.stream().flatMap(bundle -> TextRules.malformed(bundle).stream()))
                .isEmpty();
    }

    @Test
    public void aMalformedFileIsReported() {
        TextBundle bad = bundle("""
                okr.a = one
                okr.a = two
                okr.b = It's
                okr.c =
                okr.d = {0,nonsense}
                okr.f = '{'year'}'
                okr.e = gr\u00fcn
                """);

        assertThat(TextRules.malformed(bad))
                .containsExactlyInAnyOrder(
                        "x has okr.a twice",
                        "x has letters beyond ASCII; write \\uXXXX",
                        "x has an apostrophe in okr.b, which a message format swallows; write \\u2019",
                        "x has no text for okr.c",
                        "x has an unreadable pattern in okr.d");
    }

    @Test
    public void everyLanguageHasTheKeysAndPlaceholdersOfEnglish() {
        assertThat(languages.stream().flatMap(bundle -> TextRules.untranslated(english, bundle).stream()))
                .isEmpty();
    }

    @Test
    public void aMissingTranslationIsReported() {
        TextBundle original = bundle("okr.a = A\nokr.b = {0} of {1}\nokr.c = C\n");
        TextBundle other = bundle("okr.a = A\nokr.b = {0} von {2}\nokr.d = D\n");

        assertThat(TextRules.untranslated(original, other))
                .containsExactly("x has other placeholders in okr.b", "x lacks okr.c", "x lacks okr.d");
    }

    @Test
    public void everyKeyThatIsUsedHasAText() {
        assertThat(TextRules.missing(literals, english.texts().keySet(), COMPUTED.keySet()))
                .isEmpty();
    }

    @Test
    public void aKeyWithoutTextIsReported() {
        Set<String> used = TextRules.literals(List.of(
                new Source("A.java", "text(\"okr.here\"); text(\"okr.gone\"); text(\"okr.kind.\" + x)"),
                new Source("a.vm", "$i18n.getText('okr.vanished')")));

        assertThat(TextRules.missing(used, Set.of("okr.here"), Set.of("okr.refusal.")))
                .containsExactly(
                        "okr.gone has no text",
                        "okr.kind. is a computed prefix that I18nTest does not declare",
                        "okr.vanished has no text");
    }

    @Test
    public void everyTextIsUsed() {
        assertThat(TextRules.unused(literals, english.texts().keySet(), COMPUTED.keySet()))
                .isEmpty();
    }

    @Test
    public void aTextThatNobodyUsesIsReported() {
        Set<String> keys = Set.of("okr.here", "okr.left-over", "okr.refusal.forbidden");

        assertThat(TextRules.unused(Set.of("okr.here", "okr.refusal."), keys, Set.of("okr.refusal.", "okr.stale.")))
                .containsExactly("okr.left-over is used nowhere", "okr.stale. is declared and computed nowhere");
    }

    @Test
    public void pagesAskForOurOwnKeysLiterally() {
        assertThat(TextRules.asksInVain(pages)).isEmpty();
    }

    @Test
    public void aPageThatComputesAKeyIsReported() {
        Source bad = new Source("bad.js", "AJS.I18n.getText(key); AJS.I18n.getText(\"okr.a.\" + b);");
        Source worse = new Source("bad.vm", "$i18n.getText(\"okr.$x\") $i18n.getText('common.words.save')");
        Source good = new Source("good.vm", "$i18n.getText(\"okr.a\", $x) $i18n.getText( 'okr.b' )");

        assertThat(TextRules.asksInVain(List.of(bad, worse))).hasSize(4);
        assertThat(TextRules.asksInVain(List.of(good))).isEmpty();
    }

    @Test
    public void everyConstantThatIsShownHasAText() {
        List<String> faults = new ArrayList<>();
        COMPUTED.forEach((prefix, type) -> faults.addAll(TextRules.uncovered(
                prefix, type.getEnumConstants(), english.texts().keySet())));

        assertThat(faults).isEmpty();
    }

    @Test
    public void aConstantWithoutTextIsReported() {
        Set<String> keys = Set.of("okr.kind.not-found", "okr.kind.not-found.help", "okr.kind.unheard-of");

        assertThat(TextRules.uncovered("okr.kind.", new Enum<?>[] {Reason.NOT_FOUND, Reason.FORBIDDEN}, keys))
                .containsExactly("okr.kind.forbidden has no text", "okr.kind.unheard-of belongs to no constant");
    }

    @Test
    public void aReasonNamesItsTextAsTheTestsExpect() {
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(reason.textKey()).isEqualTo(TextRules.kebab(reason)));
    }

    private static TextBundle bundle(String text) {
        return TextBundle.of(new Source("x", text));
    }

    @SafeVarargs
    private static List<Source> join(List<Source>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
