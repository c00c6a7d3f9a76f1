package org.waypoint.okr.jira;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Person;
import org.waypoint.okr.app.port.Users;

/** People, from Jira's user directories. */
@Component
public final class JiraUsers implements Users {
    private final JiraAccounts accounts;
    private final UserManager users;
    private final UserSearchService userSearch;

    public JiraUsers(JiraAccounts accounts, UserManager users, UserSearchService userSearch) {
        this.accounts = accounts;
        this.users = users;
        this.userSearch = userSearch;
    }

    @Override
    public Optional<Person> find(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(JiraUsers::person);
    }

    @Override
    public Map<String, Person> named(Collection<String> userKeys) {
        Map<String, Person> named = new LinkedHashMap<>();
        for (String userKey : userKeys) {
            named.computeIfAbsent(userKey, key -> find(key).orElseGet(() -> new Person(key, key, false)));
        }
        return named;
    }

    @Override
    public List<Person> search(Actor actor, String text, int limit) {
        ApplicationUser searcher = accounts.of(actor);
        if (searcher == null || !userSearch.canPerformAjaxSearch(searcher)) {
            return List.of();
        }
        UserSearchParams params = UserSearchParams.builder()
                .allowEmptyQuery(true)
                .includeActive(true)
                .includeInactive(false)
                .canMatchEmail(false)
                .maxResults(limit)
                .build();
        return userSearch.findUsers(text, params).stream()
                .limit(limit)
                .map(JiraUsers::person)
                .toList();
    }

    private static Person person(ApplicationUser user) {
        return new Person(user.getKey(), user.getDisplayName(), user.isActive());
    }
}
