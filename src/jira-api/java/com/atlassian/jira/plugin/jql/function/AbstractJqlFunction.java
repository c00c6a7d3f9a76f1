package com.atlassian.jira.plugin.jql.function;

/** Base of functions: takes name and kind from the descriptor. */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor descriptor;

    public AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        descriptor = moduleDescriptor;
    }

    @Override
    public String getFunctionName() {
        return descriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor.isList();
    }
}
