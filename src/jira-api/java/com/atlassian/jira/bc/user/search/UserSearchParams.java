package com.atlassian.jira.bc.user.search;

/** What a search for people includes; made by {@link #builder()}. */
public class UserSearchParams {
    final boolean emptyQueryAllowed;
    final boolean activeIncluded;
    final boolean inactiveIncluded;
    final boolean emailMatched;
    final Integer maxResults;

    UserSearchParams(Builder builder) {
        emptyQueryAllowed = builder.emptyQueryAllowed;
        activeIncluded = builder.activeIncluded;
        inactiveIncluded = builder.inactiveIncluded;
        emailMatched = builder.emailMatched;
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
        private boolean emailMatched = true;
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

        public Builder canMatchEmail(boolean matched) {
            emailMatched = matched;
            return this;
        }

        public Builder maxResults(Integer max) {
            maxResults = max;
            return this;
        }
    }
}
