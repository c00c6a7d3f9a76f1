package com.atlassian.jira.datetime;

/** Makes formatters. */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
