package org.waypoint.okr.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows epics by the custom field that only they carry: their name. It is found by the key of its type, because
 * administrators may rename the field and number it as they like.
 */
@Component
public final class JiraEpicField {
    private static final Logger LOG = LoggerFactory.getLogger(JiraEpicField.class);
    private static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private final CustomFieldManager fields;

    public JiraEpicField(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** The issue types that have the field; none when there is no such field, or when every type has it. */
    List<String> issueTypeIds() {
        return fields.getCustomFieldObjects().stream()
                .filter(JiraEpicField::isEpicName)
                .flatMap(field -> issueTypes(field).stream())
                .filter(IssueType.class::isInstance)
                .map(type -> ((IssueType) type).getId())
                .distinct()
                .toList();
    }

    private static boolean isEpicName(CustomField field) {
        return field.getCustomFieldType() != null
                && EPIC_NAME.equals(field.getCustomFieldType().getKey());
    }

    /** By reflection, because the method is not confirmed for every line of Jira; null in the list stands for all types. */
    private static Collection<?> issueTypes(CustomField field) {
        try {
            Object types = field.getClass().getMethod("getAssociatedIssueTypes").invoke(field);
            return types instanceof Collection<?> found && found.stream().allMatch(Objects::nonNull)
                    ? found
                    : List.of();
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.debug("The field for an epic's name does not say which issue types have it", e);
            return List.of();
        }
    }
}
