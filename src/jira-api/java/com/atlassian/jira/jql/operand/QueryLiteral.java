package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** One value that an operand stands for. */
public class QueryLiteral {
    private final Operand operand;
    private final Long longValue;

    public QueryLiteral(Operand operand, Long longValue) {
        this.operand = operand;
        this.longValue = longValue;
    }

    public Operand getSourceOperand() {
        return operand;
    }

    public Long getLongValue() {
        return longValue;
    }
}
