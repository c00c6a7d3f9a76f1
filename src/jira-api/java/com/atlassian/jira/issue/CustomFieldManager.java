package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** Finds custom fields. */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String key);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);
}
