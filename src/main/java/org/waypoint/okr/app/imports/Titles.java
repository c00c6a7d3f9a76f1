package org.waypoint.okr.app.imports;

import java.util.Locale;

/** Titles and names are the keys of a spreadsheet: compared without regard to case and to runs of white space. */
final class Titles {
    static final int MAX_LENGTH = 255;

    private Titles() {}

    static String clean(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    static String key(String title) {
        return clean(title).toLowerCase(Locale.ROOT);
    }
}
