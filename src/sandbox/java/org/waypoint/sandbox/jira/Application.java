package org.waypoint.sandbox.jira;

import com.atlassian.sal.api.UrlMode;
import java.util.Locale;
import java.util.function.Supplier;

/** Facts about the instance: worker behind the application properties of SAL and of Jira. */
final class Application {
    private final Supplier<String> baseUrl;

    Application(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    public String getBaseUrl(UrlMode mode) {
        boolean relative = mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL;
        return relative ? java.net.URI.create(baseUrl.get()).getPath() : baseUrl.get();
    }

    public String getDisplayName() {
        return "Sandbox";
    }

    public String getPlatformId() {
        return "jira";
    }

    public String getVersion() {
        return "10.3.0";
    }

    public String getString(String name) {
        return name.equals("jira.baseurl") ? baseUrl.get() : null;
    }

    public String getDefaultBackedString(String name) {
        return getString(name);
    }

    public boolean getOption(String name) {
        return false;
    }

    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }
}
