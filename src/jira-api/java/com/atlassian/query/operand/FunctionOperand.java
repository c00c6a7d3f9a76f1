package com.atlassian.query.operand;

import java.util.List;

/** A function with its arguments. */
public class FunctionOperand implements Operand {
    private static final long serialVersionUID = 1;
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, String... args) {
        this.name = name;
        this.args = List.of(args);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return name + "(" + String.join(", ", args) + ")";
    }

    public List<String> getArgs() {
        return args;
    }
}
