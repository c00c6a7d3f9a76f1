package org.waypoint.okr.web.console;

import java.util.List;
import org.waypoint.okr.app.rhythm.LetterView;
import org.waypoint.okr.web.Formats;
import org.waypoint.okr.web.Links;
import org.waypoint.okr.web.view.console.PreviewPage;

/** Shows mails before they go out. */
final class Previews {
    private final Formats formats;
    private final Links links;

    Previews(Formats formats, Links links) {
        this.formats = formats;
        this.links = links;
    }

    PreviewPage of(List<LetterView> letters) {
        KindSwitches kinds = new KindSwitches(formats);
        return new PreviewPage(
                formats.text("okr.console.preview.summary", letters.size()),
                letters.stream()
                        .map(letter -> new PreviewPage.Letter(
                                letter.recipient().displayName(),
                                kinds.name(letter.kind()),
                                letter.locale().toLanguageTag(),
                                letter.subject(),
                                letter.text().lines().toList()))
                        .toList(),
                !letters.isEmpty(),
                links.page("OkrConsole!send"),
                links.page("OkrConsole"));
    }
}
