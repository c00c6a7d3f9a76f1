package org.waypoint.okr.web.tree;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import javax.inject.Inject;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.app.tree.TreeService;
import org.waypoint.okr.domain.refusal.Reason;
import org.waypoint.okr.domain.refusal.Refused;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.part.Explanations;
import org.waypoint.okr.web.view.part.Explanation;

/** How a unit's score in the tree came about, of the same objectives as the tree shows. */
public final class OkrExplainUnitAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient TreeService trees;
    private transient Explanation page;

    @Inject
    public OkrExplainUnitAction(TreeService trees, CurrentActor current, Texts texts) {
        super(current, texts);
        this.trees = trees;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            TreeQuery query = TreeQuery.sent(FormValues.sent(getHttpRequest()));
            if (query.unitId().isEmpty()) {
                throw Refused.because(Reason.NOT_FOUND);
            }
            CompanyTree.UnitNode node =
                    trees.tree(actor(), query.input(actor().locale())).roots().get(0);
            page = new Explanations(formats())
                    .of(node.score(), node.unit().unit().name());
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() throws Exception {
        return doDefault();
    }

    public Explanation getPage() {
        return page;
    }

    /** The page without a dialog leads back to the tree. */
    public String getBackHref() {
        return links().page("OkrTree");
    }
}
