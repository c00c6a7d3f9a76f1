package org.waypoint.okr.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.waypoint.okr.jira.HostFixture.ADA;
import static org.waypoint.okr.jira.HostFixture.NOBODY;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;
import org.waypoint.okr.app.port.Person;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraUsersTest {
    @Mock
    private UserManager manager;

    @Mock
    private UserSearchService search;

    private final ApplicationUser ada = HostFixture.user("ada", "Ada Lovelace");
    private final ApplicationUser bob = HostFixture.user("bob", "Bob");
    private JiraUsers users;

    @Before
    public void create() {
        users = new JiraUsers(new JiraAccounts(manager), manager, search);
    }

    @Test
    public void aPersonCarriesTheNameThatPeopleKnow() {
        when(manager.getUserByKey("ada")).thenReturn(ada);

        assertThat(users.find("ada")).contains(new Person("ada", "Ada Lovelace", true));
    }

    @Test
    public void anUnknownKeyFindsNobody() {
        assertThat(users.find("ghost")).isEmpty();
    }

    @Test
    public void somebodyWhoWasDeletedAppearsUnderTheKey() {
        when(manager.getUserByKey("ada")).thenReturn(ada);

        assertThat(users.named(List.of("ada", "ghost", "ada")))
                .containsOnlyKeys("ada", "ghost")
                .containsEntry("ghost", new Person("ghost", "ghost", false));
    }

    @Test
    public void aSearchIsCutAtTheLimit() {
        when(manager.getUserByKey("ada")).thenReturn(ada);
        when(search.canPerformAjaxSearch(ada)).thenReturn(true);
        when(search.findUsers(eq("o"), any(UserSearchParams.class))).thenReturn(List.of(ada, bob));

        assertThat(users.search(ADA, "o", 1)).extracting(Person::userKey).containsExactly("ada");
    }

    @Test
    public void whoMayNotSearchForPeopleFindsNobody() {
        when(manager.getUserByKey("ada")).thenReturn(ada);
        when(search.canPerformAjaxSearch(ada)).thenReturn(false);

        assertThat(users.search(ADA, "o", 10)).isEmpty();
        assertThat(users.search(NOBODY, "o", 10)).isEmpty();
        verify(search, never()).findUsers(any(), any());
    }
}
