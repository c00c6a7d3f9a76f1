package org.waypoint.okr.rest.json;

import java.math.BigDecimal;
import org.waypoint.okr.app.source.SourcePreview;

/** What a search tells now. */
public record SourcePreviewJson(BigDecimal value, long issues, long durationMillis) {
    public static SourcePreviewJson of(SourcePreview preview) {
        return new SourcePreviewJson(preview.value(), preview.issues(), preview.millis());
    }
}
