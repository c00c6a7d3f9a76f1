package org.waypoint.okr.web.tree;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.waypoint.okr.app.port.CurrentActor;
import org.waypoint.okr.app.port.ProjectRef;
import org.waypoint.okr.app.port.Projects;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.tree.CompanyTree;
import org.waypoint.okr.app.tree.TreeService;
import org.waypoint.okr.web.form.FormAction;
import org.waypoint.okr.web.form.FormValues;
import org.waypoint.okr.web.view.tree.TreePage;

/** The company tree. */
public final class OkrTreeAction extends FormAction {
    private static final long serialVersionUID = 1L;

    private final transient TreeService trees;
    private final transient Projects projects;
    private transient TreePage tree;

    @Inject
    public OkrTreeAction(TreeService trees, Projects projects, CurrentActor current, Texts texts) {
        super(current, texts);
        this.trees = trees;
        this.projects = projects;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() throws Exception {
        return show(() -> {
            TreeQuery query = TreeQuery.sent(FormValues.sent(getHttpRequest()));
            CompanyTree found = trees.tree(actor(), query.input(actor().locale()));
            Set<Long> visible =
                    projects.visibleTo(actor()).stream().map(ProjectRef::id).collect(Collectors.toSet());
            TreeQuery shown = found.cycle() == null ? query : query.inCycle(TreePages.id(found.cycle()));
            tree = new TreePages(new TreeDesk(formats(), links(), visible, shown)).of(found);
            return SUCCESS;
        });
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doExecute() throws Exception {
        return doDefault();
    }

    public TreePage getTree() {
        return tree;
    }
}
