package org.waypoint.sandbox.web.template;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.web.Html;

/** What happens to a reference that one rendering prints: escaping, once switched on, and no literal {@code $names}. */
final class References implements ReferenceInsertionEventHandler {
    static final String KEY = "sandbox references";
    private final String template;
    private boolean escaping;

    References(String template) {
        this.template = template;
    }

    void escapeFromNow() {
        escaping = true;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            if (reference.startsWith("$!")) {
                return null;
            }
            throw new NotImitated("The template " + template + " would print " + reference
                    + " literally, because it has no value. Write $!… if nothing shall appear.");
        }
        return escaping ? Html.escape(value.toString()) : value;
    }
}
