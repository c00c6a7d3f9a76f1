package org.waypoint.okr.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** A framework as Jira starts one, in a folder of its own, with the JDK and one bundle that stands for the host. */
final class Felix implements AutoCloseable {
    private final Path folder;
    private final Framework framework;
    private final Bundle host;

    private Felix(Path folder, Map<String, String> settings, PluginJar host) throws BundleException {
        this.folder = folder;
        framework = new FrameworkFactory().newFramework(settings);
        framework.start();
        this.host = install(host);
        this.host.start();
    }

    /** With a host that offers packages and no classes: enough to resolve. */
    static Felix offering(Collection<String> packages) throws BundleException {
        return with(Map.of(), hostOf(packages, Map.of()));
    }

    /** With a host that has classes too. */
    static Felix offering(Collection<String> packages, Map<String, byte[]> classes) throws BundleException {
        return with(Map.of(), hostOf(packages, classes));
    }

    /** With a framework that has never heard of a Java after 11, as old ones have not. */
    static Felix ofTheTimeOfJava11(Collection<String> packages) throws BundleException {
        String capabilities = "osgi.ee;osgi.ee=JavaSE;version:List<Version>=\"1.8,9,10,11\"";
        return with(Map.of("org.osgi.framework.system.capabilities", capabilities), hostOf(packages, Map.of()));
    }

    Bundle install(PluginJar jar) throws BundleException {
        return framework
                .getBundleContext()
                .installBundle(jar.writeTo(temporaryFile()).toUri().toString());
    }

    /** Installs and starts; what a framework says that refuses is thrown. */
    Bundle start(PluginJar jar) throws BundleException {
        Bundle bundle = install(jar);
        bundle.start();
        return bundle;
    }

    /** The imports that the bundle asked for and did not get. */
    static Set<String> unwired(Bundle bundle, PluginJar jar) {
        Set<String> missing = BundleRules.names(jar.imports());
        missing.removeAll(wired(bundle));
        return missing;
    }

    static Set<String> wired(Bundle bundle) {
        List<BundleWire> wires = bundle.adapt(BundleWiring.class).getRequiredWires(BundleRevision.PACKAGE_NAMESPACE);
        return wires.stream()
                .map(wire -> (String) wire.getCapability().getAttributes().get(BundleRevision.PACKAGE_NAMESPACE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() throws BundleException, InterruptedException, IOException {
        framework.stop();
        framework.waitForStop(10_000);
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
    }

    private static Felix with(Map<String, String> more, PluginJar host) throws BundleException {
        Path folder = temporaryFolder();
        Map<String, String> settings = new TreeMap<>(Map.of(
                "org.osgi.framework.storage", folder.resolve("cache").toString(),
                "org.osgi.framework.storage.clean", "onFirstInit",
                // the JDK, and not the test's class path
                "org.osgi.framework.system.packages", String.join(",", JdkPackages.ALL),
                "org.osgi.framework.bootdelegation", "",
                "felix.bootdelegation.implicit", "false",
                "felix.log.level", "0"));
        settings.putAll(more);
        return new Felix(folder, settings, host);
    }

    private static PluginJar hostOf(Collection<String> packages, Map<String, byte[]> classes) {
        return new PluginJar(new TreeMap<>(classes))
                .with(PluginJar.MANIFEST, "Manifest-Version: 1.0\n")
                .withHeader("Bundle-ManifestVersion", "2")
                .withHeader("Bundle-SymbolicName", "host")
                .withHeader("Bundle-Version", "1.0.0")
                .withHeader("DynamicImport-Package", "*")
                .withHeader("Export-Package", String.join(",", packages));
    }

    private Path temporaryFile() {
        try {
            return Files.createTempFile(folder, "bundle", ".jar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("felix");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
