package org.waypoint.okr.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.waypoint.okr.app.port.Texts;
import org.waypoint.okr.app.search.EpicQuestion;
import org.waypoint.okr.app.search.EpicSearchService;
import org.waypoint.okr.app.search.Searcher;

/** A function that answers epics. Holds no state of a search: one instance serves them all. */
public abstract class EpicFunction extends AbstractJqlFunction {
    private final EpicSearchService epics;
    private final Texts texts;
    private final JqlSearchers searchers;
    private final EpicQuestion question;

    EpicFunction(EpicSearchService epics, Texts texts, JqlSearchers searchers, EpicQuestion question) {
        this.epics = epics;
        this.texts = texts;
        this.searchers = searchers;
        this.question = question;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        Searcher asking = searchers.searcher(searcher, false);
        MessageSet messages = new MessageSetImpl();
        epics.complaints(asking, question, operand.getArgs())
                .forEach(complaint -> messages.addErrorMessage(
                        texts.text(asking.actor().locale(), complaint.textKey(), complaint.arguments())));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Searcher asking = searchers.searcher(context.getApplicationUser(), context.isSecurityOverriden());
        return epics.epics(asking, question, operand.getArgs()).stream()
                .map(id -> new QueryLiteral(operand, id))
                .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return question.fewest();
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
