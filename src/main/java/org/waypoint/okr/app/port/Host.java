package org.waypoint.okr.app.port;

/** What Jira knows: people, projects, epics and languages. */
public record Host(Users users, Projects projects, Epics epics, Texts texts) {}
