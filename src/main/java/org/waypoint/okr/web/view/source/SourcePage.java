package org.waypoint.okr.web.view.source;

import org.waypoint.okr.web.view.part.Field;
import org.waypoint.okr.web.view.part.FormFrame;

/**
 * The form that chooses where values come from.
 *
 * @param pushAddress where a program sends its values
 * @param preview what the search tells now, in words; empty unless asked for
 * @param searchHref the search in the issue navigator
 */
public record SourcePage(
        FormFrame form,
        String keyResult,
        String keyResultId,
        String version,
        Field kind,
        Field jql,
        Field numberField,
        Field interval,
        Field runAs,
        boolean mayChooseRunAs,
        String pushAddress,
        String preview,
        boolean hasPreview,
        String searchHref) {}
