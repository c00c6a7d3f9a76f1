package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** A field, an operator and a value. */
public interface TerminalClause extends Clause {
    Operand getOperand();
}
