package org.waypoint.okr.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;

/** Finds the account behind an actor. */
@Component
public final class JiraAccounts {
    private final UserManager users;

    public JiraAccounts(UserManager users) {
        this.users = users;
    }

    /**
     * The account, or null for an anonymous visitor and for an account that no longer exists: Jira's services take null
     * for "nobody in particular", who has the fewest rights.
     */
    ApplicationUser of(Actor actor) {
        return actor.isAnonymous() ? null : users.getUserByKey(actor.key());
    }
}
