package org.waypoint.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.function.Function;

/**
 * The two custom fields there are: the epic an issue belongs to, and a number. Worker behind the custom field manager
 * as well.
 */
public final class CustomFields {
    public static final long EPIC_LINK = 10014;
    public static final long STORY_POINTS = 10016;

    private final List<CustomField> faces = List.of(
            face(EPIC_LINK, "Epic Link", "com.pyxis.greenhopper.jira:gh-epic-link", CustomFields::epic),
            face(
                    STORY_POINTS,
                    "Story Points",
                    "com.atlassian.jira.plugin.system.customfieldtypes:float",
                    SandboxIssue::points));

    private static CustomField face(long id, String name, String type, Function<SandboxIssue, Object> value) {
        return Imitation.of(CustomField.class, new Field(id, name, type, value));
    }

    private static Object epic(SandboxIssue issue) {
        return issue.epic() == null ? null : issue.epic().face();
    }

    public List<CustomField> getCustomFieldObjects() {
        return faces;
    }

    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return faces;
    }

    public CustomField getCustomFieldObject(Long id) {
        return faces.stream()
                .filter(field -> field.getIdAsLong().equals(id))
                .findFirst()
                .orElse(null);
    }

    public CustomField getCustomFieldObject(String key) {
        return faces.stream()
                .filter(field -> ("customfield_" + field.getIdAsLong()).equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Behind {@code CustomField}. */
    static final class Field {
        private final long id;
        private final String name;
        private final String type;
        private final Function<SandboxIssue, Object> value;

        Field(long id, String name, String type, Function<SandboxIssue, Object> value) {
            this.id = id;
            this.name = name;
            this.type = type;
            this.value = value;
        }

        public Object getValue(Issue issue) {
            return value.apply((SandboxIssue) Imitation.behind(issue));
        }

        public String getName() {
            return name;
        }

        public Long getIdAsLong() {
            return id;
        }

        public CustomFieldType<?, ?> getCustomFieldType() {
            return Imitation.of(CustomFieldType.class, new Kind(type));
        }
    }

    /** Behind {@code CustomFieldType}. */
    static final class Kind {
        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String getKey() {
            return key;
        }
    }
}
