package org.waypoint.okr.rest.json;

import org.waypoint.okr.app.me.MeView;

/** Who is asking. */
public record MeJson(UserJson user, boolean mayAdminister, boolean mayCoordinate) {
    public static MeJson of(MeView view) {
        return new MeJson(UserJson.of(view.user()), view.mayAdminister(), view.mayCoordinate());
    }
}
