package org.waypoint.okr.web.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.port.Today;
import org.waypoint.okr.domain.cycle.Cadence;
import org.waypoint.okr.domain.cycle.CycleDefinition;
import org.waypoint.okr.domain.cycle.NextFiscalYear;
import org.waypoint.okr.web.form.Fields;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.admin.GenerateForm;

/** A fiscal year of cycles in one click. */
public final class OkrGenerateCyclesAction extends CoordinationAction {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FIELDS = Set.of("fiscalYear", "fiscalYearStartMonth", "cadence", "namePattern");
    private static final List<Cadence> REGULAR =
            List.of(Cadence.QUARTER, Cadence.TRIMESTER, Cadence.HALF, Cadence.YEAR);

    private static final Map<Cadence, String> NAMES = Map.of(
            Cadence.QUARTER, "FY{yyyy} Q{n}",
            Cadence.TRIMESTER, "FY{yyyy} T{n}",
            Cadence.HALF, "FY{yyyy} H{n}",
            Cadence.YEAR, "FY{yyyy}");

    private final transient CycleService cycles;
    private final transient Today today;
    private transient GenerateForm page;

    @Inject
    public OkrGenerateCyclesAction(CurrentActor current, Texts texts, MeService me, CycleService cycles, Today today) {
        super(current, texts, me);
        this.cycles = cycles;
        this.today = today;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return showIfCoordinator(() -> {
            fill(FormValues.of(proposal()));
            return form();
        });
    }

    private Map<String, String> proposal() {
        List<CycleDefinition> existing = cycles.list(actor()).stream()
                .map(view -> view.cycle().definition())
                .toList();
        NextFiscalYear next = NextFiscalYear.after(existing, today.date());
        return Map.of(
                "fiscalYear",
                String.valueOf(next.fiscalYear()),
                "fiscalYearStartMonth",
                String.valueOf(next.startMonth()),
                "cadence",
                next.cadence().name(),
                "namePattern",
                NAMES.get(next.cadence()));
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return showIfCoordinator(() -> save(FIELDS, backHref(), this::store, this::form));
    }

    private String store() {
        cycles.generate(actor(), input(FIELDS));
        return SUCCESS;
    }

    private String form() {
        Fields fields = fields("okr-generate");
        FormTexts said = new FormTexts(
                formats().text("okr.admin.cycle.generate"),
                formats().text("okr.admin.cycle.generate.submit"),
                formats().text("okr.admin.cycle.generated"));
        page = new GenerateForm(
                frame("okr-generate", said, "OkrGenerateCycles", "POST /cycles/generate", "okr-cycles", backHref()),
                fields.hinted(
                        "fiscalYear",
                        "okr.admin.cycle.fiscal-year",
                        true,
                        formats().text("okr.admin.cycle.fiscal-year.hint")),
                fields.choice(
                        "fiscalYearStartMonth",
                        "okr.admin.cycle.start-month",
                        true,
                        Arrays.asList(Month.values()),
                        month -> String.valueOf(month.getValue()),
                        month -> month.getDisplayName(
                                TextStyle.FULL_STANDALONE, formats().locale())),
                fields.choice(
                        "cadence",
                        "okr.admin.cycle.cadence",
                        true,
                        REGULAR,
                        Cadence::name,
                        cadence -> formats().word("okr.admin.cadence.", cadence)),
                fields.hinted(
                        "namePattern",
                        "okr.admin.cycle.pattern",
                        true,
                        formats().text("okr.admin.cycle.pattern.hint")));
        return INPUT;
    }

    private String backHref() {
        return links().page("OkrCycles!default");
    }

    public GenerateForm getPage() {
        return page;
    }
}
