package org.waypoint.sandbox.web.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.waypoint.sandbox.descriptor.PluginFolder;

/** Finds templates among the add-on's files and notices when they change. */
final class PluginTemplates extends ResourceLoader {
    private final PluginFolder folder;

    PluginTemplates(PluginFolder folder) {
        this.folder = folder;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // nothing to configure: the folder is all there is
    }

    @Override
    public InputStream getResourceStream(String name) {
        if (folder.file(name) == null) {
            throw new ResourceNotFoundException("The add-on has no template " + name);
        }
        return folder.open(name);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return getLastModified(resource) != resource.getLastModified();
    }

    @Override
    public long getLastModified(Resource resource) {
        Path file = folder.file(resource.getName());
        try {
            return file == null ? 0 : Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
