package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.jira.HostFixture.issueType;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
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

    private JiraIssueTypes types;

    @Before
    public void create() {
        List<IssueType> configured = List.of(
                issueType("10001", "Story", false),
                issueType("10000", "epic", false),
                issueType("10002", "Sub-task", true),
                issueType("10003", "Bug", false));
        when(constants.getAllIssueTypeObjects()).thenReturn(configured);
        types = new JiraIssueTypes(constants, new JiraSoftware());
    }

    @Test
    public void withoutJiraSoftwareTheTypeNamedEpicIsTheEpic() {
        assertThat(types.epicTypeIds()).containsExactly("10000");
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
