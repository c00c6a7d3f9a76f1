package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.imports.ImportKind;
import org.waypoint.okr.app.imports.ImportOptions;
import org.waypoint.okr.app.imports.ImportReport;
import org.waypoint.okr.app.imports.ImportService;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.admin.ImportPage;
import org.waypoint.okr.web.view.part.Field;

/** CSV import: a trial first, which names every refusal by line and column, then all of the file or nothing. */
public final class OkrImportAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> OPTIONS =
            Set.of("kind", "dryRun", "onUnreadable", "outsideCycle", "undated", "pastCycles", "looseKeyResults");

    private final transient ImportService imports;
    private transient ImportPage page;

    @Inject
    public OkrImportAction(CurrentActor current, Texts texts, MeService me, ImportService imports) {
        super(current, texts, me);
        this.imports = imports;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showIfCoordinator(() -> form(null));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return showIfCoordinator(() -> {
            fill(FormValues.sent(getHttpRequest()));
            if (values().get("csv").isBlank()) {
                refused(Refused.field("csv", Reason.REQUIRED), Set.of("csv"));
                return form(null);
            }
            return form(run());
        });
    }

    private ImportReport run() {
        Map<String, Object> chosen = new LinkedHashMap<>(values().only(OPTIONS));
        chosen.values().removeIf(""::equals);
        Input input = Input.of(chosen, actor().locale());
        ImportOptions options = ImportOptions.of(input);
        input.refuseIfAny();
        return imports.run(actor(), values().get("csv"), options);
    }

    private String form(ImportReport report) {
        Fields fields = fields("okr-import");
        FormTexts said = new FormTexts(
                formats().text("okr.admin.import.title"), formats().text("okr.admin.import.try"), "");
        page = new ImportPage(
                frame("okr-import", said, "OkrImport", "", "", links().page("OkrCycles!default")),
                fields.hinted("csv", "okr.admin.import.csv", true, formats().text("okr.admin.import.csv.hint")),
                choices(fields),
                report != null,
                report != null && report.dryRun() && report.errors().isEmpty(),
                report == null ? null : new ImportReports(formats()).of(report));
        return INPUT;
    }

    private List<Field> choices(Fields fields) {
        return List.of(
                kind(fields),
                fields.choice(
                        "onUnreadable",
                        "okr.admin.import.unreadable",
                        true,
                        ImportOptions.Unreadable.class,
                        "okr.admin.import.unreadable."),
                fields.choice(
                        "outsideCycle",
                        "okr.admin.import.outside",
                        true,
                        ImportOptions.OutsideCycle.class,
                        "okr.admin.import.outside."),
                fields.choice(
                        "undated",
                        "okr.admin.import.undated",
                        true,
                        ImportOptions.Undated.class,
                        "okr.admin.import.undated."),
                fields.choice(
                        "pastCycles",
                        "okr.admin.import.past",
                        true,
                        ImportOptions.PastCycles.class,
                        "okr.admin.import.past."));
    }

    private Field kind(Fields fields) {
        List<String> kinds = List.of("", ImportKind.OKRS.name(), ImportKind.CHECK_INS.name());
        return fields.choice(
                "kind",
                "okr.admin.import.kind",
                true,
                kinds,
                kind -> kind,
                kind -> kind.isEmpty()
                        ? formats().text("okr.admin.import.kind-by-columns")
                        : formats().word("okr.admin.import.kind.", ImportKind.valueOf(kind)));
    }

    public ImportPage getPage() {
        return page;
    }
}
