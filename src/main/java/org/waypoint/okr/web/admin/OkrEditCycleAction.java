package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.cycle.CycleView;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.CycleId;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.admin.CycleForm;
import org.waypoint.okr.web.view.part.Field;

/** A new cycle, or changes to a stored one. */
public final class OkrEditCycleAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NEW = Set.of("name", "cadence", "start", "end", "parentId");
    private static final Set<String> CHANGED = Set.of("name", "cadence", "start", "end", "parentId", "version");

    private final transient CycleService cycles;
    private transient CycleForm page;

    @Inject
    public OkrEditCycleAction(CurrentActor current, Texts texts, MeService me, CycleService cycles) {
        super(current, texts, me);
        this.cycles = cycles;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showIfCoordinator(() -> {
            CycleId id = id();
            fill(FormValues.of(id == null ? Map.of("cadence", "QUARTER") : stored(cycles.get(actor(), id))));
            return form();
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return showIfCoordinator(() -> save(CHANGED, backHref(), this::store, this::form));
    }

    private String store() {
        CycleId id = id();
        if (id == null) {
            cycles.create(actor(), input(NEW));
        } else {
            cycles.update(actor(), id, input(CHANGED));
        }
        return SUCCESS;
    }

    private String form() {
        CycleId id = id();
        Fields fields = fields("okr-cycle");
        FormTexts said = new FormTexts(
                formats().text(id == null ? "okr.admin.cycle.add" : "okr.admin.cycle.edit"),
                formats().text("okr.common.save"),
                formats().text("okr.admin.cycle.saved"));
        String rest = id == null ? "POST /cycles" : "PUT /cycles/" + id.value();
        page = new CycleForm(
                frame("okr-cycle", said, "OkrEditCycle", rest, "okr-cycles", backHref()),
                id != null,
                id == null ? "" : String.valueOf(id.value()),
                values().get("version"),
                fields.required("name", "okr.admin.cycle.name"),
                fields.choice("cadence", "okr.admin.cycle.cadence", true, Cadence.class, "okr.admin.cadence."),
                fields.hinted("start", "okr.admin.cycle.start", false, formats().text("okr.admin.cycle.start.hint")),
                fields.hinted("end", "okr.admin.cycle.end", false, formats().text("okr.admin.cycle.end.hint")),
                parent(fields, id));
        return INPUT;
    }

    private Field parent(Fields fields, CycleId id) {
        List<CycleView> years = cycles.list(actor()).stream()
                .filter(view -> view.cycle().definition().cadence() == Cadence.YEAR)
                .filter(view -> !view.cycle().id().equals(id))
                .toList();
        return fields.choice(
                "parentId",
                "okr.admin.cycle.parent",
                false,
                years,
                view -> String.valueOf(view.cycle().id().value()),
                view -> view.cycle().name());
    }

    private static Map<String, String> stored(CycleView view) {
        CycleDefinition definition = view.cycle().definition();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", definition.name());
        values.put("cadence", definition.cadence().name());
        if (definition.range() != null) {
            values.put("start", definition.range().start().toString());
            values.put("end", definition.range().end().toString());
        }
        if (definition.parentId() != null) {
            values.put("parentId", String.valueOf(definition.parentId().value()));
        }
        values.put("version", String.valueOf(view.cycle().version()));
        return values;
    }

    private CycleId id() {
        return FormValues.sent(getHttpRequest()).id("cycleId").map(CycleId::new).orElse(null);
    }

    private String backHref() {
        return links().page("OkrCycles!default");
    }

    public CycleForm getPage() {
        return page;
    }
}
