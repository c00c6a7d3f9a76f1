package org.waypoint.okr.rest.json;

import org.jspecify.annotations.Nullable;
import org.waypoint.okr.app.hypothesis.EpicView;
import org.waypoint.okr.app.port.Epic;

/** An epic as far as the caller may see it; when hidden, it has neither key nor words. */
public record EpicJson(
        boolean hidden,
        boolean gone,
        @Nullable String key,
        @Nullable String summary,
        @Nullable String status) {
    static EpicJson of(EpicView view) {
        return new EpicJson(view.hidden(), view.gone(), view.key(), view.summary(), view.statusName());
    }

    public static EpicJson of(Epic epic) {
        return new EpicJson(false, false, epic.key(), epic.summary(), epic.statusName());
    }
}
