package org.waypoint.okr.web.hypothesis;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.HypothesisState;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.PageDesk;
import org.waypoint.okr.web.view.hypothesis.StatementForm;

/** Completes or rewrites the statement of a bet. */
public final class OkrEditHypothesisAction extends BetFormAction {
    private static final long serialVersionUID = 1L;

    private transient StatementForm statement;

    @Inject
    public OkrEditHypothesisAction(HypothesisService hypotheses, PageDesk desk) {
        super(hypotheses, desk);
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            HypothesisView view = openBet();
            fill(fields(view)
                    .values(view.hypothesis().statement(), view.hypothesis().belief()));
            return form(view);
        });
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() throws Exception {
        return show(() -> {
            HypothesisView view = bet();
            Set<String> sent = new TreeSet<>(StatementFields.NAMES);
            sent.add("version");
            return save(
                    StatementFields.NAMES,
                    backHref(view),
                    () -> {
                        hypotheses().update(actor(), view.hypothesis().id(), input(sent));
                        return SUCCESS;
                    },
                    () -> form(view));
        });
    }

    private String form(HypothesisView view) {
        boolean draft = view.state() == HypothesisState.DRAFT;
        FormTexts said = said(
                draft ? "okr.hypothesis.complete.title" : "okr.hypothesis.edit.title",
                "okr.hypothesis.save",
                "okr.hypothesis.saved");
        BetDesk desk = desk(backHref(view));
        String id = "okr-edit-hypothesis";
        statement = new StatementForm(
                frame(id, said, "OkrEditHypothesis", "PUT " + path(view), BetDesk.PANELS, desk.here()),
                "",
                "",
                id(view),
                values().has("version") ? values().get("version") : version(view),
                true,
                desk.epic(view.epic()),
                desk.keyResult(view),
                fields(view).sentence(values(), view.keyResult().title()),
                view.unitOfMeasure() == null ? "" : view.unitOfMeasure(),
                fields(view).fields(fields(id)));
        return INPUT;
    }

    private StatementFields fields(HypothesisView view) {
        return new StatementFields(formats(), view.unitOfMeasure());
    }

    public StatementForm getStatement() {
        return statement;
    }
}
