package org.waypoint.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.Epic;
import org.waypoint.okr.app.port.EpicIndex;
import org.waypoint.okr.domain.hypothesis.EpicProgress;

/** Many epics at once, from the search index. */
@Component
public final class JiraEpicIndex implements EpicIndex {
    /** Ids come in pages, so that no answer of the index is larger than a screenful of Jira's own. */
    private static final int PAGE = 1000;

    private final JiraAccounts accounts;
    private final JiraIssueSearch search;
    private final JiraCustomFields fields;
    private final EpicReading reading;

    public JiraEpicIndex(JiraAccounts accounts, JiraIssueSearch search, JiraCustomFields fields, EpicReading reading) {
        this.accounts = accounts;
        this.search = search;
        this.fields = fields;
        this.reading = reading;
    }

    @Override
    public long count(Scope scope) {
        return scope.issueTypeIds().isEmpty() ? 0 : page(scope, 0, 1).getTotal();
    }

    @Override
    public List<Long> newest(Scope scope, int limit) {
        List<Long> ids = new ArrayList<>();
        boolean more = !scope.issueTypeIds().isEmpty();
        while (more && ids.size() < limit) {
            List<Issue> found =
                    page(scope, ids.size(), Math.min(PAGE, limit - ids.size())).getResults();
            found.forEach(issue -> ids.add(issue.getId()));
            more = found.size() == PAGE;
        }
        return ids;
    }

    private SearchResults<Issue> page(Scope scope, int start, int limit) {
        String jql = EpicQuery.newest(scope.projectKey(), scope.issueTypeIds());
        return search.page(accounts.of(scope.actor()), scope.unrestricted(), jql, start, limit);
    }

    @Override
    public Map<Long, Work> work(Actor reader, Collection<Epic> epics, int limit) {
        if (epics.isEmpty()) {
            return Map.of();
        }
        Optional<CustomField> link = fields.epicLink();
        ApplicationUser account = accounts.of(reader);
        List<String> keys = epics.stream().map(Epic::key).toList();
        String jql = EpicQuery.below(keys, link.map(CustomField::getIdAsLong));
        SearchResults<Issue> found = search.page(account, false, jql, 0, limit);
        return found.getTotal() > limit ? Map.of() : counted(epics, found.getResults(), link);
    }

    private Map<Long, Work> counted(Collection<Epic> epics, List<Issue> below, Optional<CustomField> link) {
        Map<String, Long> byKey = epics.stream().collect(Collectors.toMap(Epic::key, Epic::issueId));
        Map<Long, Work> work = new HashMap<>();
        epics.forEach(epic -> work.put(epic.issueId(), new Work(0, 0)));
        for (Issue issue : below) {
            Long epic = epicOf(issue, byKey, link);
            if (epic != null && work.containsKey(epic)) {
                int done = reading.progress(issue) == EpicProgress.DONE ? 1 : 0;
                Work sum = work.get(epic);
                work.put(epic, new Work(sum.done() + done, sum.total() + 1));
            }
        }
        return work;
    }

    /** Jira Software hands the epic out as an issue, in some versions as its key. */
    private static Long epicOf(Issue issue, Map<String, Long> byKey, Optional<CustomField> link) {
        Object epic = link.map(field -> field.getValue(issue)).orElse(null);
        if (epic instanceof Issue) {
            return ((Issue) epic).getId();
        }
        return epic == null ? issue.getParentId() : byKey.get(String.valueOf(epic));
    }
}
