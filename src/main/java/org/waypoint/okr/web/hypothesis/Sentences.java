package org.waypoint.okr.web.hypothesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.part.Bets;
import org.waypoint.okr.web.view.hypothesis.Sentence;

/** Puts the parts of a statement into the sentence of the reader's language, and keeps them apart for the preview. */
final class Sentences {
    /** Stands around each argument while the language orders them; no text can hold it. */
    private static final String MARK = "\u0001";

    private final Formats formats;
    private final Bets bets;

    Sentences(Formats formats) {
        this.formats = formats;
        this.bets = new Bets(formats);
    }

    Sentence of(HypothesisView view) {
        return of(view.hypothesis().statement(), view.keyResult().title(), view.unitOfMeasure());
    }

    Sentence of(HypothesisStatement statement, String keyResult, String unitOfMeasure) {
        Map<Blank, String> words = new EnumMap<>(Blank.class);
        words.put(Blank.WE_BELIEVE, statement.weBelieve());
        words.put(Blank.FOR_WHOM, statement.forWhom());
        words.put(Blank.WILL_DO, statement.willDo());
        words.put(Blank.KEY_RESULT, keyResult);
        words.put(Blank.PREDICTED, bets.predicted(statement, unitOfMeasure));
        words.put(Blank.SIGNAL, statement.signal());
        words.put(Blank.SIGNAL_DATE, statement.signalDate() == null ? "" : formats.date(statement.signalDate()));
        return of(words);
    }

    Sentence of(Map<Blank, String> words) {
        Object[] places = Arrays.stream(Blank.values())
                .map(blank -> MARK + blank.ordinal() + MARK)
                .toArray();
        String[] pieces = formats.text("okr.hypothesis.sentence", places).split(MARK, -1);
        List<Sentence.Part> parts = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            parts.add(i % 2 == 0 ? between(pieces[i]) : part(Blank.values()[Integer.parseInt(pieces[i])], words));
        }
        return new Sentence(parts);
    }

    private static Sentence.Part between(String words) {
        return new Sentence.Part("", words, "", true, true);
    }

    private Sentence.Part part(Blank blank, Map<Blank, String> words) {
        String written = words.get(blank);
        String gap = formats.text(blank.gapKey());
        boolean given = written != null && !written.isBlank();
        return new Sentence.Part(blank.field(), given ? written.trim() : gap, gap, given, false);
    }
}
