package org.waypoint.sandbox;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.waypoint.sandbox.db.AoHost;
import org.waypoint.sandbox.db.AoModule;
import org.waypoint.sandbox.db.BulkActiveObjects;
import org.waypoint.sandbox.db.SandboxDatabase;
import org.waypoint.sandbox.demo.DemoHost;
import org.waypoint.sandbox.demo.DemoRun;
import org.waypoint.sandbox.descriptor.JqlFunctionSpec;
import org.waypoint.sandbox.descriptor.PluginDescriptor;
import org.waypoint.sandbox.descriptor.PluginFolder;
import org.waypoint.sandbox.jira.JiraWorld;
import org.waypoint.sandbox.jira.Texts;
import org.waypoint.sandbox.spring.HostServices;
import org.waypoint.sandbox.spring.PluginBeans;
import org.waypoint.sandbox.web.Look;
import org.waypoint.sandbox.web.PageBuilder;
import org.waypoint.sandbox.web.Site;
import org.waypoint.sandbox.web.WebServer;
import org.waypoint.sandbox.web.template.TemplateEngine;

/** A running stand-in for Jira with one add-on in it. */
public final class Sandbox implements AutoCloseable {
    private final SandboxClock clock = new SandboxClock();
    private final AtomicReference<String> baseUrl = new AtomicReference<>("");
    private final SandboxDatabase database;
    private final BulkActiveObjects tables;
    private final JiraWorld world;
    private final SandboxPlugin plugin;
    private final TimeTravel travel;
    private final Look look;
    private final WebServer server;

    private Sandbox(SandboxOptions options) {
        if (options.startTime() != null) {
            clock.set(options.startTime());
        }
        PluginFolder folder = options.plugin();
        PluginDescriptor descriptor = folder.descriptor();
        world = new JiraWorld(new Texts(folder, descriptor.texts()), clock);
        descriptor.permissions().forEach(world.permissions()::declare);
        options.demo().populate(new DemoHost(world));
        database = SandboxDatabase.open(
                options.database(), options.databaseUser(), options.databasePassword(), options.home());
        AoModule module = Tables.declaredBy(descriptor);
        AoHost ao = new AoHost(database, module);
        tables = ao.bulk();
        HostServices services = world.services(ao.service(), baseUrl::get, options.zone(), options.settingsFile());
        services.offer(PageBuilderService.class, PageBuilder.service(descriptor));
        plugin = new SandboxPlugin(descriptor, folder, PluginBeans.load(folder, services, clock));
        for (JqlFunctionSpec function : descriptor.functions()) {
            JqlFunction made = (JqlFunction) plugin.beans().create(function.className());
            world.search().functions().add(function.name(), function.list(), made);
        }
        ao.enable(Tables.upgrades(module, plugin.beans(), services.find(PluginSettingsFactory.class)));
        look = Look.in(Path.of("src", "sandbox", "npm"));
        TemplateEngine templates = new TemplateEngine(folder, descriptor.allowedMethods());
        travel = new TimeTravel(clock, world.jobs(), options.zone());
        Site site = new Site(
                world, plugin, templates, look, clock, travel, options.demo().description());
        server = WebServer.start(site, options.port());
        baseUrl.set("http://localhost:" + server.port() + Site.CONTEXT);
        plugin.beans().started();
        if (ao.isEmpty()) {
            fill(options);
        }
    }

    /** Starts everything and returns when pages are served and demo data are in. */
    public static Sandbox start(SandboxOptions options) {
        return new Sandbox(options);
    }

    private void fill(SandboxOptions options) {
        try {
            options.demo().load(new DemoRun(baseUrl(), tables, plugin.beans(), clock));
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The demo data could not be loaded: " + e.getMessage(), e);
        }
    }

    /** With context path, without a slash at the end. */
    public String baseUrl() {
        return baseUrl.get();
    }

    public SandboxClock clock() {
        return clock;
    }

    /** Moves the clock on and runs the jobs whose time has come. */
    public TimeTravel travel() {
        return travel;
    }

    /** The people, projects, issues, permissions, queued mail and jobs; changes take effect at once. */
    public JiraWorld jira() {
        return world;
    }

    /** The add-on's Active Objects. */
    public BulkActiveObjects tables() {
        return tables;
    }

    /** The add-on's beans. */
    public PluginBeans beans() {
        return plugin.beans();
    }

    boolean hasAuiLook() {
        return look.hasAui();
    }

    String databaseAddress() {
        return database.describe();
    }

    List<String> loginNames() {
        return world.users().all().stream().map(user -> user.getUsername()).toList();
    }

    @Override
    public void close() {
        server.close();
        plugin.beans().close();
        database.close();
    }
}
