package com.atlassian.sal.api;

/** Facts about the host. */
public interface ApplicationProperties {
    String PLATFORM_JIRA = "jira";

    String getBaseUrl(UrlMode mode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();
}
