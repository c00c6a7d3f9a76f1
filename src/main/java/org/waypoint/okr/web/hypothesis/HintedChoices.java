package org.waypoint.okr.web.hypothesis;

import java.util.Locale;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.view.part.Choice;
import org.waypoint.okr.web.view.part.Field;

/** Gives each choice of a field the sentence that explains it. */
final class HintedChoices {
    private final Formats formats;

    HintedChoices(Formats formats) {
        this.formats = formats;
    }

    /** @param prefix of the text keys, which the kebab-case value completes */
    Field explain(Field field, String prefix) {
        return new Field(
                field.name(),
                field.id(),
                field.label(),
                field.value(),
                field.hint(),
                field.hasHint(),
                field.error(),
                field.hasError(),
                field.required(),
                field.choices().stream()
                        .map(choice -> explained(choice, prefix))
                        .toList(),
                field.describedBy());
    }

    private Choice explained(Choice choice, String prefix) {
        String word = choice.value().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Choice(choice.value(), choice.label(), choice.chosen(), choice.id(), formats.text(prefix + word));
    }
}
