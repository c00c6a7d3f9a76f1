package com.atlassian.jira.bc.user.search;

/** What a search for people includes; made by {@link #builder()}. */
public class UserSearchParams {
    final boolean emptyQueryAllowed;
    final boolean activeIncluded;
    final boolean inactiveIncluded;
    final Integer maxResults;

    UserSearchParams(Builder builder) {
        emptyQueryAllowed = builder.emptyQueryAllowed;
        activeIncluded = builder.activeIncluded;
        inactiveIncluded = builder.inactiveIncluded;
        maxResults = builder.maxResults;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects what the search includes. */
    public static class Builder {
        private boolean emptyQueryAllowed;
        private boolean activeIncluded = true;
        private boolean inactiveIncluded;
        private Integer maxResults;

        public Builder() {}

        public UserSearchParams build() {
            return new UserSearchParams(this);
        }

        public Builder allowEmptyQuery(boolean allowed) {
            emptyQueryAllowed = allowed;
            return this;
        }

        public Builder includeActive(boolean included) {
            activeIncluded = included;
            return this;
        }

        public Builder includeInactive(boolean included) {
            inactiveIncluded = included;
            return this;
        }

        public Builder maxResults(Integer max) {
            maxResults = max;
            return this;
        }
    }
}
