package org.waypoint.sandbox.jira.jql;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.waypoint.sandbox.NotImitated;
import org.waypoint.sandbox.jira.Imitation;

/** The functions that the add-on brings. */
public final class JqlFunctions {
    private final Map<String, JqlFunction> byName = new ConcurrentSkipListMap<>();

    /** Takes a function as Jira does when its module is enabled. */
    public void add(String name, boolean list, JqlFunction function) {
        function.init(Imitation.of(JqlFunctionModuleDescriptor.class, new Module(name, list)));
        if (function.getDataType() != JiraDataTypes.ISSUE) {
            throw new NotImitated("The sandbox imitates only functions that answer issues; " + name + " does not.");
        }
        if (byName.put(name.toLowerCase(Locale.ROOT), function) != null) {
            throw new NotImitated("There are two functions of JQL called " + name + ".");
        }
    }

    public Collection<String> names() {
        return byName.values().stream().map(JqlFunction::getFunctionName).toList();
    }

    /** What is wrong with the use of the function, in sentences. */
    Set<String> faults(JqlScope scope, JqlClause clause, JqlClause.Value value) {
        JqlFunction function = byName.get(value.text().toLowerCase(Locale.ROOT));
        if (function == null) {
            return Set.of("Unable to find JQL function '" + value.text() + "'. The sandbox knows " + names() + ".");
        }
        if (function.isList() && !clause.takesLists()) {
            return Set.of("The operator '" + clause.operator() + "' does not take the list that '"
                    + function.getFunctionName() + "' answers.");
        }
        FunctionOperand operand = operand(value);
        return function.validate(scope.searcher(), operand, clauseFace(clause, operand))
                .getErrorMessages();
    }

    /** Ids of the issues that the function answers. */
    Set<Long> issues(JqlScope scope, JqlClause clause, JqlClause.Value value) {
        JqlFunction function = byName.get(value.text().toLowerCase(Locale.ROOT));
        if (function == null) {
            throw new NotImitated("The sandbox does not imitate the function " + value.text() + " of JQL.");
        }
        FunctionOperand operand = operand(value);
        QueryCreationContext context = Imitation.of(QueryCreationContext.class, new Context(scope));
        return function.getValues(context, operand, clauseFace(clause, operand)).stream()
                .map(QueryLiteral::getLongValue)
                .collect(Collectors.toSet());
    }

    private static FunctionOperand operand(JqlClause.Value value) {
        return new FunctionOperand(value.text(), value.arguments().toArray(String[]::new));
    }

    private static TerminalClause clauseFace(JqlClause clause, FunctionOperand operand) {
        return Imitation.of(TerminalClause.class, new Terminal(clause.field(), operand));
    }

    /** Behind {@code JqlFunctionModuleDescriptor}. */
    static final class Module {
        private final String name;
        private final boolean list;

        Module(String name, boolean list) {
            this.name = name;
            this.list = list;
        }

        public String getFunctionName() {
            return name;
        }

        public boolean isList() {
            return list;
        }
    }

    /** Behind {@code QueryCreationContext}. */
    static final class Context {
        private final JqlScope scope;

        Context(JqlScope scope) {
            this.scope = scope;
        }

        public com.atlassian.jira.user.ApplicationUser getApplicationUser() {
            return scope.searcher();
        }

        public boolean isSecurityOverriden() {
            return scope.everything();
        }
    }

    /** Behind {@code TerminalClause}. */
    static final class Terminal {
        private final String field;
        private final Operand operand;

        Terminal(String field, Operand operand) {
            this.field = field;
            this.operand = operand;
        }

        public String getName() {
            return field;
        }

        public Operand getOperand() {
            return operand;
        }
    }
}
