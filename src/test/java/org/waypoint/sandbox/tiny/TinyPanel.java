package org.waypoint.sandbox.tiny;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;

/** Gives the panels their view; takes a component in its constructor as Jira allows. */
public class TinyPanel implements ContextProvider {
    private final Notes notes;

    @Inject
    public TinyPanel(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init(Map<String, String> params) {
        // takes no parameters
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.put("tiny", new TinyView("<b>" + notes.count(), List.of("one", "<two>"), "hidden"));
        return values;
    }
}
