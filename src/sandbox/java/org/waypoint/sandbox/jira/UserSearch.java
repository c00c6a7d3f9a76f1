package org.waypoint.sandbox.jira;

import com.atlassian.jira.bc.user.search.SearchChoices;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;

/** Finds people by the beginning of a word of their name, as Jira's picker does. */
final class UserSearch {
    private final Users users;

    UserSearch(Users users) {
        this.users = users;
    }

    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String wanted = query == null ? "" : query.trim().toLowerCase(Locale.ROOT);
        SearchChoices choices = SearchChoices.of(params);
        if (wanted.isEmpty() && !choices.emptyQueryAllowed()) {
            return List.of();
        }
        return users.all().stream()
                .filter(user -> choices.includes(user.isActive()))
                .filter(user -> matches(user, wanted))
                .limit(choices.limit())
                .map(SandboxUser::face)
                .toList();
    }

    public boolean canPerformAjaxSearch(ApplicationUser user) {
        return user != null;
    }

    private static boolean matches(SandboxUser user, String wanted) {
        String words = " " + user.getUsername() + " " + user.getDisplayName() + " " + user.getEmailAddress();
        return words.toLowerCase(Locale.ROOT).contains(" " + wanted);
    }
}
