package org.waypoint.okr.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The custom fields that the add-on reads: numbers, and the link of Jira Software from an issue to its epic. */
@Component
public final class JiraCustomFields {
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private final CustomFieldManager fields;

    public JiraCustomFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    List<CustomField> numbers() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> isOfType(field, NUMBER))
                .toList();
    }

    Optional<CustomField> number(long id) {
        return Optional.ofNullable(fields.getCustomFieldObject(id)).filter(field -> isOfType(field, NUMBER));
    }

    /** Empty on a Jira without Jira Software. */
    Optional<CustomField> epicLink() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> isOfType(field, EPIC_LINK))
                .findFirst();
    }

    private static boolean isOfType(CustomField field, String type) {
        return field.getCustomFieldType() != null
                && type.equals(field.getCustomFieldType().getKey());
    }
}
