package com.atlassian.jira.bc.user.search;

/** Lets the sandbox read what an add-on chose; the host's type has no getters that every line shares. */
public record SearchChoices(boolean emptyQueryAllowed, boolean active, boolean inactive, int limit) {
    private static final int MANY = 100;

    public static SearchChoices of(UserSearchParams params) {
        int limit = params.maxResults == null ? MANY : params.maxResults;
        return new SearchChoices(params.emptyQueryAllowed, params.activeIncluded, params.inactiveIncluded, limit);
    }

    public boolean includes(boolean isActive) {
        return isActive ? active : inactive;
    }
}
