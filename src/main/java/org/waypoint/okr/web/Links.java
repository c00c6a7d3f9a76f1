package org.waypoint.okr.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of our own pages. Built from ids and encoded keys only, so that no address carries foreign code. */
public final class Links {
    private final String contextPath;

    /** @param contextPath of the web application, empty or beginning with a slash */
    public Links(String contextPath) {
        this.contextPath = contextPath;
    }

    /** The project's OKR page; without a cycle it shows the running one. */
    public String project(String projectKey) {
        return contextPath + "/projects/" + encode(projectKey) + "?selectedItem=org.waypoint.okr%3Aokr-project-link";
    }

    public String project(String projectKey, long cycleId) {
        return project(projectKey) + "&cycleId=" + cycleId;
    }

    /** Everything about one key result. */
    public String keyResult(long id) {
        return page("OkrKeyResult", "id", id);
    }

    /** A page of ours: {@code page("OkrRecordCheckIn!default", "keyResultId", 7)}. */
    public String page(String action, Object... parameters) {
        StringBuilder address =
                new StringBuilder(contextPath).append("/secure/").append(action).append(".jspa");
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(parameters[i])
                    .append('=')
                    .append(encode(String.valueOf(parameters[i + 1])));
        }
        return address.toString();
    }

    /** An issue. */
    public String issue(String issueKey) {
        return contextPath + "/browse/" + encode(issueKey);
    }

    public String contextPath() {
        return contextPath;
    }

    /**
     * The address to return to when it lies inside this application, else the fallback: a page may not send people
     * elsewhere.
     */
    public String safeReturn(String address, String fallback) {
        boolean inside = address != null
                && address.startsWith(contextPath + "/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().noneMatch(c -> c < ' ');
        return inside ? address : fallback;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
