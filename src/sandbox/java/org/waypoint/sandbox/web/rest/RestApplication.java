package org.waypoint.sandbox.web.rest;

import java.util.List;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.waypoint.sandbox.descriptor.RestSpec;
import org.waypoint.sandbox.web.Site;

/** The add-on's resources under real Jersey; each request gets a new instance with the add-on's beans. */
public final class RestApplication extends ResourceConfig {
    public RestApplication(Site site, RestSpec rest) {
        List<Class<?>> resources = ResourceScan.find(site.plugin().folder(), rest);
        resources.forEach(this::register);
        register(new Instances(site, resources));
        register(new RestDoor(site));
        register(FailureMapper.class);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    }

    private static final class Instances extends AbstractBinder {
        private final Site site;
        private final List<Class<?>> resources;

        Instances(Site site, List<Class<?>> resources) {
            this.site = site;
            this.resources = resources;
        }

        @Override
        protected void configure() {
            resources.forEach(this::bindResource);
        }

        private <T> void bindResource(Class<T> type) {
            Supplier<T> made = () -> site.plugin().beans().create(type);
            bindFactory(made).to(type);
        }
    }
}
