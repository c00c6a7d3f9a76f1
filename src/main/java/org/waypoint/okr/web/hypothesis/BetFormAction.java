package org.waypoint.okr.web.hypothesis;

import org.waypoint.okr.app.hypothesis.HypothesisService;
import org.waypoint.okr.app.hypothesis.HypothesisView;
import org.waypoint.okr.domain.hypothesis.HypothesisId;
import org.waypoint.okr.domain.hypothesis.HypothesisRule;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormTexts;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.form.PageDesk;

/** Base of the pages about bets: which bet, and where to go back to. */
public abstract class BetFormAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient HypothesisService hypotheses;

    protected BetFormAction(HypothesisService hypotheses, PageDesk desk) {
        super(desk);
        this.hypotheses = hypotheses;
    }

    final HypothesisService hypotheses() {
        return hypotheses;
    }

    /** The bet that the address names. Refused: NOT_FOUND. */
    final HypothesisView bet() {
        return hypotheses.get(actor(), new HypothesisId(sentId("hypothesisId")));
    }

    /** The bet, to be changed. Refused: NOT_FOUND, FORBIDDEN, ALREADY_DECIDED, before anything is typed. */
    final HypothesisView openBet() {
        HypothesisView view = bet();
        HypothesisRule.requireOpen(view.hypothesis());
        if (!view.mayEdit()) {
            throw Refused.because(Reason.FORBIDDEN);
        }
        return view;
    }

    /** Refused: NOT_FOUND when the parameter is missing or no id. */
    final long sentId(String parameter) {
        return FormValues.sent(getHttpRequest()).id(parameter).orElseThrow(() -> Refused.because(Reason.NOT_FOUND));
    }

    final String sent(String parameter) {
        return FormValues.sent(getHttpRequest()).get(parameter);
    }

    final BetDesk desk(String here) {
        return new BetDesk(formats(), links(), here);
    }

    /** The page to return to: the one asked for, else the epic's, else the company tree. */
    final String backHref(HypothesisView view) {
        String key = view.epic().key();
        return back(key == null || view.epic().gone() ? links().page("OkrTree") : links().issue(key));
    }

    final FormTexts said(String titleKey, String submitKey, String doneKey) {
        return new FormTexts(
                formats().text(titleKey), formats().text(submitKey), formats().text(doneKey));
    }

    /** Path of the bet in the REST contract. */
    static String path(HypothesisView view) {
        return "/hypotheses/" + view.hypothesis().id().value();
    }

    static String id(HypothesisView view) {
        return String.valueOf(view.hypothesis().id().value());
    }

    static String version(HypothesisView view) {
        return String.valueOf(view.hypothesis().version());
    }
}
