package org.waypoint.okr.web.closing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waypoint.okr.app.closing.ClosingWalk;
import org.waypoint.okr.app.closing.ClosingWalkService;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.closing.ClosingPage;

/** Base of the page that leads through a unit's closing: what it shows, whichever way one came there. */
public abstract class ClosingAction extends FormAction {
    private static final long serialVersionUID = 1L;
    private static final List<String> PLACE = List.of("projectKey", "cycleId", "unitId");

    private final transient ClosingWalkService walks;
    private final transient PageDesk page;
    private transient ClosingPage closing;

    protected ClosingAction(ClosingWalkService walks, PageDesk page) {
        super(page);
        this.walks = walks;
        this.page = page;
    }

    final String form(String at) {
        ClosingWalk walk = walks.walk(actor(), read(place()));
        ClosingDesk desk = new ClosingDesk(
                formats(),
                links(),
                values(),
                formErrors(),
                new ClosingDesk.Place(
                        sent("projectKey"),
                        walk.cycle().cycle(),
                        walk.unit() == null ? null : walk.unit().unit().id()));
        closing = new ClosingPages(desk, page).of(walk, at);
        return SUCCESS;
    }

    private Map<String, String> place() {
        Map<String, String> place = new LinkedHashMap<>();
        PLACE.stream().filter(name -> !sent(name).isEmpty()).forEach(name -> place.put(name, sent(name)));
        return place;
    }

    final String sent(String parameter) {
        return FormValues.sent(getHttpRequest()).get(parameter);
    }

    public final ClosingPage getClosing() {
        return closing;
    }
}
