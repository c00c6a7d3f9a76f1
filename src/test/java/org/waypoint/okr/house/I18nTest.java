package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.waypoint.okr.domain.refusal.Reason;

/** Every text exists in every language, and every key is used; each rule is shown a planted fault as well. */
public class I18nTest {
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
        assertThat(TextRules.missing(literals, english.texts().keySet(), ComputedTexts.COMPUTED.keySet()))
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
        assertThat(TextRules.unused(literals, english.texts().keySet(), ComputedTexts.COMPUTED.keySet()))
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
        ComputedTexts.COMPUTED.forEach((prefix, type) -> faults.addAll(TextRules.uncovered(
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
