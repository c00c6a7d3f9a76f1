package org.waypoint.okr.web.learning;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.app.input.PageOf;
import org.waypoint.okr.app.learning.LearningService;
import org.waypoint.okr.app.port.InstanceZone;
import org.waypoint.okr.app.unit.UnitService;
import org.waypoint.okr.app.unit.UnitView;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.domain.unit.UnitId;
import org.waypoint.okr.domain.unit.UnitLevel;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.learning.LearningPage;

/** What a unit learns: hypotheses that shipped without moving anything, calibration, and the log of verdicts. */
public final class OkrLearningAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient LearningService learning;
    private final transient UnitService units;
    private final transient CycleService cycles;
    private final transient InstanceZone zone;
    private transient LearningPage page;

    @Inject
    public OkrLearningAction(
            LearningService learning, UnitService units, CycleService cycles, PageDesk desk, InstanceZone zone) {
        super(desk);
        this.learning = learning;
        this.units = units;
        this.cycles = cycles;
        this.zone = zone;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            List<UnitView> all = units.list(actor());
            LearningQuery sent = LearningQuery.sent(FormValues.sent(getHttpRequest()));
            LearningQuery query = sent.unitId().isEmpty() ? sent.of(topmost(all)) : sent;
            LearningDesk desk = new LearningDesk(formats(), links(), query, zone.zone());
            page = all.isEmpty() ? empty(desk) : page(desk, all);
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    private LearningPage page(LearningDesk desk, List<UnitView> all) {
        Locale locale = actor().locale();
        UnitId unit = unitId(desk.query().unitId());
        LearningPages pages = new LearningPages(desk);
        PageOf<HypothesisView> shipped = learning.badged(actor(), desk.query().shipped(locale));
        return new LearningPage(
                false,
                pages.noUnit(),
                pages.filter(all, cycles.list(actor())),
                shipped.items().stream().map(pages::shipped).toList(),
                !shipped.items().isEmpty(),
                pages.shippedCount(shipped),
                new CalibrationPanels(desk)
                        .of(learning.calibration(actor(), unit, desk.query().calibration(locale))),
                new LogPanels(desk).of(learning.log(actor(), unit, desk.query().log(locale))));
    }

    private static LearningPage empty(LearningDesk desk) {
        LearningPages pages = new LearningPages(desk);
        return new LearningPage(true, pages.noUnit(), null, List.of(), false, "", null, null);
    }

    /** The company, or the first unit where there is none. */
    private static String topmost(List<UnitView> all) {
        return all.stream()
                .filter(view -> view.unit().definition().level() == UnitLevel.COMPANY)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(view -> String.valueOf(view.unit().id().value()))
                .orElse("");
    }

    private static UnitId unitId(String sent) {
        if (!sent.matches("[0-9]{1,18}")) {
            throw Refused.because(Reason.NOT_FOUND);
        }
        return new UnitId(Long.parseLong(sent));
    }

    public LearningPage getLearning() {
        return page;
    }
}
