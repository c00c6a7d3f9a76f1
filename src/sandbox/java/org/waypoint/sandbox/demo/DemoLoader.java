package org.waypoint.sandbox.demo;

/** What a sandbox starts with. People, projects and issues are made at every start; the add-on's data only once. */
public interface DemoLoader {
    /** One sentence for the banner and the console. */
    String description();

    /** Makes people, projects, issues and grants permissions; the add-on does not run yet. */
    void populate(DemoHost host);

    /** Fills the add-on with data through its own doors; called when its tables are empty. */
    void load(DemoRun run) throws Exception;
}
