package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.unit.UnitService;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.unit.UnitDefinition;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PeopleChoices;
import org.waypoint.okr.web.view.admin.UnitForm;
import org.waypoint.okr.web.view.part.Field;

/** A new unit, or changes to a stored one. */
public final class OkrEditUnitAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NEW = Set.of("name", "level", "parentId", "projectKeys", "leadKeys", "coachKey");
    private static final Set<String> CHANGED =
            Set.of("name", "level", "parentId", "projectKeys", "leadKeys", "coachKey", "version");

    private final transient UnitService units;
    private final transient PeopleChoices choices;
    private transient UnitForm page;

    @Inject
    public OkrEditUnitAction(CurrentActor current, Texts texts, MeService me, UnitService units) {
        super(current, texts, me);
        this.units = units;
        this.choices = new PeopleChoices(me);
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showIfCoordinator(() -> {
            UnitId id = id();
            fill(FormValues.of(id == null ? Map.of("level", "TEAM") : stored(units.get(actor(), id))));
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
        UnitId id = id();
        if (id == null) {
            units.create(actor(), read(said(NEW)));
        } else {
            units.update(actor(), id, read(said(CHANGED)));
        }
        return SUCCESS;
    }

    /** No box ticked is an answer too, though a browser sends nothing then. */
    private Map<String, Object> said(Set<String> names) {
        FormValues sent = FormValues.sent(getHttpRequest());
        Map<String, Object> said = new LinkedHashMap<>(sent.only(names));
        said.put("leadKeys", sent.get("leadKeys"));
        return said;
    }

    private String form() {
        UnitId id = id();
        Fields fields = fields("okr-unit");
        FormTexts said = new FormTexts(
                formats().text(id == null ? "okr.admin.unit.add" : "okr.admin.unit.edit"),
                formats().text("okr.common.save"),
                formats().text("okr.admin.unit.saved"));
        List<Person> people = people(id);
        String rest = id == null ? "POST /units" : "PUT /units/" + id.value();
        page = new UnitForm(
                frame("okr-unit", said, "OkrEditUnit", rest, "okr-units", backHref()),
                id != null,
                id == null ? "" : String.valueOf(id.value()),
                values().get("version"),
                fields.required("name", "okr.admin.unit.name"),
                fields.choice("level", "okr.admin.unit.level", true, UnitLevel.class, "okr.admin.level."),
                parent(fields, id),
                fields.hinted(
                        "projectKeys",
                        "okr.admin.unit.projects",
                        false,
                        formats().text("okr.admin.unit.hint.projects")),
                fields.several(
                        "leadKeys",
                        "okr.admin.unit.leads",
                        people,
                        Person::userKey,
                        Person::displayName,
                        formats().text("okr.admin.unit.hint.leads")),
                fields.choice("coachKey", "okr.admin.unit.coach", false, people, Person::userKey, Person::displayName));
        return INPUT;
    }

    /** Those who are named already, and the first few others; a script searches for more. */
    private List<Person> people(UnitId id) {
        List<Person> named = new ArrayList<>();
        if (id != null) {
            UnitView view = units.get(actor(), id);
            named.addAll(view.leads());
            if (view.coach() != null) {
                named.add(view.coach());
            }
        }
        return choices.of(actor(), named);
    }

    private Field parent(Fields fields, UnitId id) {
        List<UnitView> above = units.list(actor()).stream()
                .filter(view -> view.unit().definition().level() != UnitLevel.TEAM)
                .filter(view -> !view.unit().id().equals(id))
                .toList();
        return fields.choice(
                "parentId",
                "okr.admin.unit.parent",
                false,
                above,
                view -> String.valueOf(view.unit().id().value()),
                view -> view.unit().name());
    }

    private static Map<String, String> stored(UnitView view) {
        UnitDefinition definition = view.unit().definition();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", definition.name());
        values.put("level", definition.level().name());
        if (definition.parentId() != null) {
            values.put("parentId", String.valueOf(definition.parentId().value()));
        }
        values.put(
                "projectKeys",
                String.join(", ", view.projects().stream().map(ProjectRef::key).toList()));
        values.put("leadKeys", String.join(",", definition.leadKeys()));
        values.put("coachKey", definition.coachKey() == null ? "" : definition.coachKey());
        values.put("version", String.valueOf(view.unit().version()));
        return values;
    }

    private UnitId id() {
        return FormValues.sent(getHttpRequest()).id("unitId").map(UnitId::new).orElse(null);
    }

    private String backHref() {
        return links().page("OkrUnits!default");
    }

    public UnitForm getPage() {
        return page;
    }
}
