package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.unit.UnitService;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.web.view.admin.UnitRow;
import org.waypoint.okr.web.view.admin.UnitsPage;

/** The units, each below its parent. */
public final class OkrUnitsAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;
    private static final String DASH = "\u2013";

    private final transient UnitService units;
    private transient UnitsPage page;

    @Inject
    public OkrUnitsAction(CurrentActor current, Texts texts, MeService me, UnitService units) {
        super(current, texts, me);
        this.units = units;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showIfCoordinator(() -> {
            List<UnitRow> rows = rows(units.list(actor()));
            page = new UnitsPage(rows, !rows.isEmpty(), links().page("OkrEditUnit!default"));
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    private List<UnitRow> rows(List<UnitView> all) {
        Map<UnitId, List<UnitView>> children = all.stream()
                .filter(view -> view.unit().definition().parentId() != null)
                .collect(Collectors.groupingBy(view -> view.unit().definition().parentId()));
        List<UnitRow> rows = new ArrayList<>();
        all.stream()
                .filter(view -> view.unit().definition().parentId() == null)
                .forEach(root -> add(root, 0, children, rows));
        return rows;
    }

    private void add(UnitView view, int depth, Map<UnitId, List<UnitView>> children, List<UnitRow> rows) {
        rows.add(row(view, depth));
        children.getOrDefault(view.unit().id(), List.of()).forEach(child -> add(child, depth + 1, children, rows));
    }

    private UnitRow row(UnitView view, int depth) {
        long id = view.unit().id().value();
        return new UnitRow(
                view.unit().name(),
                depth,
                formats().word("okr.admin.level.", view.unit().definition().level()),
                joined(view.projects().stream().map(ProjectRef::key).toList()),
                joined(view.leads().stream().map(Person::displayName).toList()),
                links().page("OkrEditUnit!default", "unitId", id),
                "okr-unit-edit-" + id,
                links().page("OkrDeleteUnit!default", "unitId", id),
                "okr-unit-delete-" + id);
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? DASH : String.join(", ", words);
    }

    public UnitsPage getPage() {
        return page;
    }
}
