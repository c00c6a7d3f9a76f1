package org.waypoint.sandbox.jira.jql;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a search is made.
 *
 * @param searcher null for a visitor
 * @param everything permissions do not count
 */
public record JqlScope(ApplicationUser searcher, boolean everything) {}
