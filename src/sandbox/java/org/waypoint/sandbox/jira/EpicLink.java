package org.waypoint.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** The one custom field there is: the epic an issue belongs to. Worker behind the custom field manager as well. */
final class EpicLink {
    private static final long ID = 10014;
    private final CustomField face = Imitation.of(CustomField.class, new Field());

    public List<CustomField> getCustomFieldObjects() {
        return List.of(face);
    }

    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return List.of(face);
    }

    public CustomField getCustomFieldObject(Long id) {
        return id != null && id == ID ? face : null;
    }

    public CustomField getCustomFieldObject(String key) {
        return ("customfield_" + ID).equals(key) ? face : null;
    }

    /** Behind {@code CustomField}. */
    static final class Field {
        public Object getValue(Issue issue) {
            SandboxIssue epic = ((SandboxIssue) Imitation.behind(issue)).epic();
            return epic == null ? null : epic.face();
        }

        public Long getIdAsLong() {
            return ID;
        }

        public com.atlassian.jira.issue.customfields.CustomFieldType<?, ?> getCustomFieldType() {
            return Imitation.of(com.atlassian.jira.issue.customfields.CustomFieldType.class, new Kind());
        }
    }

    /** Behind {@code CustomFieldType}. */
    static final class Kind {
        public String getKey() {
            return "com.pyxis.greenhopper.jira:gh-epic-link";
        }
    }
}
