package org.waypoint.okr.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.Actor;
import org.waypoint.okr.app.port.CurrentActor;

/** The person whom Jira authenticated for this request. */
@Component
public final class JiraCurrentActor implements CurrentActor {
    private final JiraAuthenticationContext authentication;

    public JiraCurrentActor(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public Actor actor() {
        ApplicationUser user = authentication.getLoggedInUser();
        return new Actor(user == null ? null : user.getKey(), authentication.getLocale());
    }
}
