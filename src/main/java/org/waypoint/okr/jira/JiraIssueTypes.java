package org.waypoint.okr.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.IssueTypeRef;

/** The issue types of the instance, and which of them are epics. */
@Component
public final class JiraIssueTypes {
    /** What Jira Software calls its epic when it creates it; only asked where neither it nor its fields answer. */
    private static final String EPIC = "Epic";

    private static final Comparator<IssueTypeRef> BY_NAME = Comparator.comparing(
                    IssueTypeRef::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(IssueTypeRef::id);

    private final ConstantsManager constants;
    private final JiraSoftware jiraSoftware;
    private final JiraEpicField epicField;

    public JiraIssueTypes(ConstantsManager constants, JiraSoftware jiraSoftware, JiraEpicField epicField) {
        this.constants = constants;
        this.jiraSoftware = jiraSoftware;
        this.epicField = epicField;
    }

    /** What Jira Software says; else the types with its field for an epic's name; else those called Epic. */
    List<String> epicTypeIds() {
        return jiraSoftware.epicTypeId().map(List::of).orElseGet(this::withoutJiraSoftware);
    }

    private List<String> withoutJiraSoftware() {
        List<String> types = epicField.issueTypeIds();
        return types.isEmpty() ? typesNamedEpic() : types;
    }

    /** Without sub-tasks, by name in the reader's language. */
    List<IssueTypeRef> all() {
        return standard()
                .map(type -> new IssueTypeRef(type.getId(), type.getNameTranslation()))
                .sorted(BY_NAME)
                .toList();
    }

    private List<String> typesNamedEpic() {
        return standard()
                .filter(type -> EPIC.equalsIgnoreCase(type.getName()))
                .map(IssueType::getId)
                .toList();
    }

    private Stream<IssueType> standard() {
        return constants.getAllIssueTypeObjects().stream().filter(type -> !type.isSubTask());
    }
}
