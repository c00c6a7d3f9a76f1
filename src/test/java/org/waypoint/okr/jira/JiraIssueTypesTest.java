package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.jira.HostFixture.issueType;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collections;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.waypoint.okr.app.port.IssueTypeRef;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraIssueTypesTest {
    @Mock
    private ConstantsManager constants;

    @Mock
    private CustomFieldManager fields;

    private JiraIssueTypes types;

    @Before
    public void create() {
        List<IssueType> configured = List.of(
                issueType("10001", "Story", false),
                issueType("10000", "epic", false),
                issueType("10002", "Sub-task", true),
                issueType("10003", "Bug", false));
        lenient().when(constants.getAllIssueTypeObjects()).thenReturn(configured);
        types = new JiraIssueTypes(constants, new JiraSoftware(), new JiraEpicField(fields));
    }

    @Test
    public void withoutJiraSoftwareTheTypeNamedEpicIsTheEpic() {
        assertThat(types.epicTypeIds()).containsExactly("10000");
    }

    @Test
    public void theFieldForAnEpicsNameTellsWhichTypeIsAnEpic() {
        IssueType initiative = issueType("10009", "Initiative", false);
        fieldsAre(field("gh-epic-link", List.of()), field("gh-epic-label", List.of(initiative)));

        assertThat(types.epicTypeIds()).containsExactly("10009");
    }

    @Test
    public void aFieldOfEveryTypeTellsNothing() {
        fieldsAre(field("gh-epic-label", Collections.singletonList(null)));

        assertThat(types.epicTypeIds()).containsExactly("10000");
    }

    @Test
    public void aFieldThatCannotSayItsTypesTellsNothing() {
        CustomField silent = mock(CustomField.class);
        fieldsAre(ofType(silent, "gh-epic-label"));

        assertThat(types.epicTypeIds()).containsExactly("10000");
    }

    private void fieldsAre(CustomField... found) {
        when(fields.getCustomFieldObjects()).thenReturn(List.of(found));
    }

    private static CustomField field(String type, List<IssueType> issueTypes) {
        TypedField field = mock(TypedField.class);
        lenient().when(field.getAssociatedIssueTypes()).thenReturn(issueTypes);
        return ofType(field, type);
    }

    private static CustomField ofType(CustomField field, String type) {
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        when(fieldType.getKey()).thenReturn("com.pyxis.greenhopper.jira:" + type);
        doReturn(fieldType).when(field).getCustomFieldType();
        return field;
    }

    /** As Jira's own class, which says more than our signatures do. */
    public interface TypedField extends CustomField {
        List<IssueType> getAssociatedIssueTypes();
    }

    @Test
    public void subTasksAreNotOffered() {
        assertThat(types.all())
                .containsExactly(
                        new IssueTypeRef("10003", "Bug"),
                        new IssueTypeRef("10000", "epic"),
                        new IssueTypeRef("10001", "Story"));
    }
}
