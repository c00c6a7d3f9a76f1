package org.waypoint.sandbox.demo;

/** The five people every demo has. Projects and what they may do there come with the demo. */
public final class Cast {
    private static final String COORDINATE = "okr-coordinate";
    private static final String MANAGE = "okr-manage";

    private Cast() {}

    /** Admin, master, owner, member, outsider: in this order, so that their keys are always the same. */
    public static void enter(DemoHost host) {
        host.user("admin", "Ada Admin");
        host.user("master", "Max Master");
        host.user("owner", "Olga Owner");
        host.user("member", "Milan Member");
        host.user("outsider", "Otto Outsider");
        host.grantGlobal("admin", "SYSTEM_ADMIN");
        host.grantGlobal("master", COORDINATE);
    }

    /** Lets everybody but the outsider work in the project; the owner also manages its objectives. */
    public static void join(DemoHost host, String projectKey) {
        host.grant("admin", projectKey, "BROWSE_PROJECTS", "EDIT_ISSUES", "ADMINISTER_PROJECTS", MANAGE);
        host.grant("master", projectKey, "BROWSE_PROJECTS", "EDIT_ISSUES");
        host.grant("owner", projectKey, "BROWSE_PROJECTS", "EDIT_ISSUES", "TRANSITION_ISSUES", MANAGE);
        host.grant("member", projectKey, "BROWSE_PROJECTS", "EDIT_ISSUES", "TRANSITION_ISSUES");
    }
}
