package org.waypoint.okr.web.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.Test;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.hypothesis.Sentence;

/** The statement of a bet as people read it, in the words of the real bundles. */
public class SentencesTest {
    private static final HypothesisStatement WHOLE = new HypothesisStatement(
            "a guided start",
            "newcomers",
            "stay",
            new BigDecimal("3"),
            new BigDecimal("8"),
            "they come back",
            LocalDate.of(2026, 12, 20),
            null);
    private static final HypothesisStatement BEGUN =
            new HypothesisStatement("a guided start", null, null, new BigDecimal("3"), null, null, null, null);

    @Test
    public void aWholeStatementIsOneSentence() {
        assertThat(text(sentence("okr", Locale.UK, WHOLE)))
                .isEqualTo("We believe a guided start for newcomers will make them stay and move \u201cMembers\u201d by"
                        + " +3 to +8\u00a0people. We\u2019ll know when they come back by 20 Dec 2026.");
    }

    @Test
    public void whatIsNotWrittenYetIsAGapThatSaysWhatBelongsThere() {
        Sentence sentence = sentence("okr", Locale.UK, BEGUN);

        assertThat(sentence.parts().stream().filter(part -> !part.given()))
                .extracting(Sentence.Part::field)
                .containsExactly("forWhom", "willDo", "predicted", "signal", "signalDate");
        assertThat(text(sentence)).contains("for whom", "by how much");
    }

    @Test
    public void everyLanguageHasAPlaceForEveryPart() {
        assertThat(sentence("okr_de", Locale.GERMANY, WHOLE).parts().stream().filter(part -> !part.plain()))
                .extracting(Sentence.Part::field)
                .containsExactlyInAnyOrder(
                        "weBelieve", "forWhom", "willDo", "keyResult", "predicted", "signal", "signalDate");
    }

    private static Sentence sentence(String bundle, Locale locale, HypothesisStatement statement) {
        return new Sentences(formats(bundle, locale)).of(statement, "Members", "people");
    }

    private static String text(Sentence sentence) {
        return sentence.parts().stream().map(Sentence.Part::text).collect(Collectors.joining());
    }

    private static Formats formats(String bundle, Locale locale) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("i18n", bundle + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Formats((language, key, arguments) -> filled(texts.getProperty(key), language, arguments), locale);
    }

    private static String filled(String pattern, Locale locale, List<?> arguments) {
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
