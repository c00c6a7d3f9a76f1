package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.waypoint.okr.app.cycle.CycleService;
import org.waypoint.okr.app.hypothesis.HypothesisDraft;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.keyresult.KeyResultService;
import org.waypoint.okr.app.unit.UnitService;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisRule;
import org.waypoint.okr.domain.hypothesis.HypothesisStatement;
import org.waypoint.okr.domain.keyresult.KeyResultId;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.hypothesis.Finder;
import org.waypoint.okr.web.view.hypothesis.StatementForm;

/**
 * Links an epic to a key result: first the end that the address does not name is searched, then the statement is
 * written.
 */
public final class OkrPlaceHypothesisAction extends BetFormAction {
    private static final long serialVersionUID = 1L;
    private static final String FINDER = "finder";

    private final transient KeyResultService keyResults;
    private final transient UnitService units;
    private final transient CycleService cycles;
    private final transient PageDesk desk;
    private transient Finder finder;
    private transient StatementForm statement;

    @Inject
    public OkrPlaceHypothesisAction(
            HypothesisService hypotheses,
            KeyResultService keyResults,
            UnitService units,
            CycleService cycles,
            PageDesk desk) {
        super(hypotheses, desk);
        this.desk = desk;
        this.keyResults = keyResults;
        this.units = units;
        this.cycles = cycles;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            boolean knowsKeyResult = FormValues.sent(getHttpRequest()).has("keyResultId");
            if (sent("issueKey").isEmpty()) {
                return knowsKeyResult ? findEpic() : nothingKnown();
            }
            return knowsKeyResult ? open(draft()) : findKeyResult();
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return show(() -> {
            KeyResultId keyResult = new KeyResultId(sentId("keyResultId"));
            Set<String> sent = new TreeSet<>(StatementFields.NAMES);
            sent.add("issueKey");
            return save(
                    StatementFields.NAMES,
                    back(links().issue(sent("issueKey"))),
                    () -> create(keyResult, input(sent)),
                    () -> form(hypotheses().subject(actor(), keyResult, sent("issueKey"))));
        });
    }

    private String create(KeyResultId keyResult, Input input) {
        desk.once(
                values(),
                "hypothesis " + keyResult.value(),
                () -> hypotheses().create(actor(), keyResult, input),
                view -> view.hypothesis().id().value(),
                id -> hypotheses().get(actor(), new HypothesisId(id)));
        return SUCCESS;
    }

    private static String nothingKnown() {
        throw Refused.because(Reason.NOT_FOUND);
    }

    private String findKeyResult() {
        String issueKey = sent("issueKey");
        Finders finders = new Finders(desk(back(links().issue(issueKey))), sent("q"));
        finder = finders.keyResults(
                issueKey,
                hypotheses().choices(actor(), issueKey, input(Set.of("q", "unitId", "cycleId"))),
                finders.units(units.list(actor()), sent("unitId")),
                finders.cycles(cycles.list(actor()), sent("cycleId")));
        return FINDER;
    }

    private String findEpic() {
        long keyResultId = sentId("keyResultId");
        String title = keyResults
                .get(actor(), new KeyResultId(keyResultId))
                .keyResult()
                .title();
        Finders finders = new Finders(desk(back(links().page("OkrTree"))), sent("q"));
        finder = finders.epics(keyResultId, title, hypotheses().epics(actor(), input(Set.of("q"))));
        return FINDER;
    }

    private HypothesisDraft draft() {
        return hypotheses().draft(actor(), new KeyResultId(sentId("keyResultId")), sent("issueKey"));
    }

    private String open(HypothesisDraft draft) {
        HypothesisStatement empty =
                new HypothesisStatement(draft.epic().summary(), null, null, null, null, null, null, null);
        fill(fields(draft).values(empty, HypothesisRule.FIRST_BELIEF));
        return form(draft);
    }

    private String form(HypothesisDraft draft) {
        FormTexts said = said("okr.hypothesis.place.title", "okr.hypothesis.place.submit", "okr.hypothesis.placed");
        BetDesk desk = desk(backHref(draft));
        String id = "okr-place-hypothesis";
        String keyResultId = String.valueOf(draft.keyResult().id().value());
        String unit = draft.keyResult().metric().unitOfMeasure();
        statement = new StatementForm(
                frame(
                        id,
                        said,
                        "OkrPlaceHypothesis",
                        "POST /key-results/" + keyResultId + "/hypotheses",
                        BetDesk.PANELS,
                        desk.here()),
                draft.epic().key(),
                keyResultId,
                "",
                "",
                false,
                desk.epic(draft.epic()),
                desk.keyResult(draft.keyResult(), draft.objectiveTitle(), draft.unitName()),
                fields(draft).sentence(values(), draft.keyResult().title()),
                unit == null ? "" : unit,
                fields(draft).fields(fields(id)));
        return INPUT;
    }

    private StatementFields fields(HypothesisDraft draft) {
        return new StatementFields(formats(), draft.keyResult().metric().unitOfMeasure());
    }

    private String backHref(HypothesisDraft draft) {
        return back(links().issue(draft.epic().key()));
    }

    public Finder getFinder() {
        return finder;
    }

    public StatementForm getStatement() {
        return statement;
    }
}
