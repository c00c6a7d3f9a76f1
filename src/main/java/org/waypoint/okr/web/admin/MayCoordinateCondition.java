package org.waypoint.okr.web.admin;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.inject.Inject;
import org.waypoint.okr.app.me.MeService;
import org.waypoint.okr.app.port.CurrentActor;

/** The way to cycles, units and import appears only for OKR Masters and administrators. */
public final class MayCoordinateCondition extends AbstractWebCondition {
    private final MeService me;
    private final CurrentActor current;

    @Inject
    public MayCoordinateCondition(MeService me, CurrentActor current) {
        this.me = me;
        this.current = current;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return user != null && me.me(current.actor()).mayCoordinate();
    }
}
