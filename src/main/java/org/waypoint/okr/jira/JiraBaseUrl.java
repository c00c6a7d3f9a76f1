package org.waypoint.okr.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.springframework.stereotype.Component;
import org.waypoint.okr.app.port.BaseUrl;

/** The base URL that an administrator has given Jira: mails are written when nobody is looking at a page. */
@Component
public final class JiraBaseUrl implements BaseUrl {
    private final ApplicationProperties properties;

    public JiraBaseUrl(ApplicationProperties properties) {
        this.properties = properties;
    }

    @Override
    public String baseUrl() {
        return properties.getBaseUrl(UrlMode.CANONICAL);
    }
}
